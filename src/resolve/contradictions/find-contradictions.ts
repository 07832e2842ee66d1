import { type EventType } from '../../model/event.ts';

import { sharedWeight } from '../language/content-words.ts';
import { type ResolvedContradiction } from '../resolution.ts';
import { isClaimBlock } from '../statements/claim-blocks.ts';
import { type ReadStatement } from '../statements/read-statement.ts';
import { type ContradictionProfile, contradictionProfile } from './contradiction-profile.ts';
import { type ContradictionPair, type ContradictionReason } from './contradiction-rule.ts';
import { CONTRADICTION_RULES, RULE_FOR_NESTED } from './contradiction-rules.ts';
import { CounterpartIndex } from './counterpart-index.ts';
import { previousStatements } from './previous-statements.ts';

/** What is said later than this after the other is an answer to something else. */
const REACH_DAYS = 14;
/** Candidates that are more likely none are not kept. */
const LEAST_SCORE = 0.5;

/** A pair that nobody has looked at. */
type Candidate = Omit<ResolvedContradiction, 'status'>;

/**
 * Candidate contradictions of some statements with each other and with the rest: statements of two speakers that meet in
 * an article, an event or what they claim. Whether a pair is one depends on the two statements alone, and on what stands
 * between them in their article. Statements that only report what another said take no part, but as denials of it.
 *
 * @param statements all that the changed ones can meet, and the whole articles of those
 * @param changed record ids of those whose candidates are asked for
 */
export function findContradictions(statements: readonly ReadStatement[], changed: ReadonlySet<string>): Candidate[] {
  const pairs = new Map<string, Candidate | null>();
  for (const meeting of meetings(statements)) {
    if (meeting.length < 2) continue;
    const asked = meeting.filter(({ recordId }) => changed.has(recordId));
    if (asked.length === 0) continue;
    const index = new CounterpartIndex(meeting);
    for (const profile of asked) {
      for (const other of index.counterparts(profile)) {
        const [a, b] = profile.data.statementId < other.data.statementId ? [profile, other] : [other, profile];
        const key = `${a.data.statementId} ${b.data.statementId}`;
        if (!pairs.has(key)) pairs.set(key, contradiction(a, b));
      }
    }
  }
  return [...pairs.values()].filter((pair) => pair !== null).sort(byStatements);
}

/** The statements that meet in each event, article and claim. */
function meetings(statements: readonly ReadStatement[]): Iterable<ContradictionProfile[]> {
  const previous = previousStatements(statements.map(({ record }) => record));
  const found = new Map<string, ContradictionProfile[]>();
  for (const statement of statements) {
    const { data, articleId, blocks } = statement.record;
    if (data.speakers.length === 0) continue;
    const profile = contradictionProfile(statement, previous.get(data.statementId) ?? null);
    for (const key of [articleId, ...profile.events.keys(), ...blocks.filter(isClaimBlock)]) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [profile]);
      else known.push(profile);
    }
  }
  return found.values();
}

/** @param a the one with the smaller identifier */
function contradiction(a: ContradictionProfile, b: ContradictionProfile): Candidate | null {
  if (!canContradict(a, b)) return null;
  const pair: ContradictionPair = {
    a,
    b,
    shared: sharedWeight(a.content, b.content),
    eventTypes: commonEventTypes(a, b),
  };
  const best = isNested(a, b) ? RULE_FOR_NESTED(pair) : isReported(a, b) ? null : strongest(pair);
  if (best === null || best.score < LEAST_SCORE) return null;
  const score = Math.min(1, Math.round(best.score * 1000) / 1000);
  return { from: a.data.statementId, to: b.data.statementId, score, reason: best.reason };
}

function strongest(pair: ContradictionPair): ContradictionReason | null {
  return CONTRADICTION_RULES.reduce<ContradictionReason | null>((best, rule) => {
    const result = rule(pair);
    return result !== null && result.score > (best?.score ?? 0) ? result : best;
  }, null);
}

function canContradict(a: ContradictionProfile, b: ContradictionProfile): boolean {
  if (a === b || (a.day !== null && b.day !== null && Math.abs(a.day - b.day) > REACH_DAYS)) return false;
  return !b.data.speakers.some((speaker) => a.speakerIds.has(speaker.id));
}

function isNested(a: ContradictionProfile, b: ContradictionProfile): boolean {
  return a.data.withinId === b.data.statementId || b.data.withinId === a.data.statementId;
}

function isReported(a: ContradictionProfile, b: ContradictionProfile): boolean {
  return a.data.isReport || b.data.isReport;
}

function commonEventTypes(a: ContradictionProfile, b: ContradictionProfile): Set<EventType> {
  const types = new Set<EventType>();
  for (const [id, type] of a.events) if (b.events.has(id)) types.add(type);
  return types;
}

function byStatements(x: Candidate, y: Candidate): number {
  return x.from === y.from ? (x.to < y.to ? -1 : 1) : x.from < y.from ? -1 : 1;
}
