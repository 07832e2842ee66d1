import { type EventRule } from './event-rule.ts';
import { CONFLICT_RULES } from './rules/conflict-rules.ts';
import { DIPLOMACY_RULES } from './rules/diplomacy-rules.ts';
import { DISASTER_RULES } from './rules/disaster-rules.ts';
import { JUSTICE_RULES } from './rules/justice-rules.ts';
import { POLITICS_RULES } from './rules/politics-rules.ts';
import { PUBLIC_LIFE_RULES } from './rules/public-life-rules.ts';

/**
 * The kinds of events that are looked for, in order: where two rules would read the same words, the first one does. Several
 * can stand in one sentence.
 */
export const EVENT_RULES: readonly EventRule[] = [
  ...POLITICS_RULES,
  ...CONFLICT_RULES,
  ...DISASTER_RULES,
  ...JUSTICE_RULES,
  ...DIPLOMACY_RULES,
  ...PUBLIC_LIFE_RULES,
];

/** Targets of events that are told apart by who took part: two resignations on one day are of two people. */
export const PARTY_TARGETS: ReadonlySet<string> = new Set(
  EVENT_RULES.filter(({ parties }) => typeof parties !== 'string').flatMap(({ target }) => target ?? []),
);
