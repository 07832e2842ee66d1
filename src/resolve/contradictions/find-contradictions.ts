import { daysBetween } from '../days.ts';
import { type ResolvedContradiction } from '../resolution.ts';
import { type ReadStatement } from '../statements/read-statement.ts';
import { type ContradictionProfile, contradictionProfile, counterHooksOf, hooksOf } from './contradiction-profile.ts';
import { CONTRADICTION_RULES, type ContradictionReason } from './contradiction-rules.ts';

/** What is said later than this after the other is an answer to something else. */
const REACH_DAYS = 14;

/**
 * Candidate contradictions of some statements with each other and with the rest: statements of two speakers about one
 * event. Whether a pair is one depends on the two statements alone.
 *
 * @param statements all statements about the events concerned
 * @param changed record ids of those whose candidates are asked for
 */
export function findContradictions(
  statements: readonly ReadStatement[],
  changed: ReadonlySet<string>,
): ResolvedContradiction[] {
  const profiles = statements
    .filter(({ record }) => record.data.speakers.length > 0 && !record.data.isReport)
    .map(contradictionProfile);
  const byHook = new Map<string, ContradictionProfile[]>();
  for (const profile of profiles) {
    for (const event of topicEvents(profile)) {
      for (const hook of hooksOf(profile)) {
        const key = `${event} ${hook}`;
        const found = byHook.get(key);
        if (found === undefined) byHook.set(key, [profile]);
        else found.push(profile);
      }
    }
  }
  const pairs = new Map<string, ResolvedContradiction>();
  for (const profile of profiles.filter(({ recordId }) => changed.has(recordId))) {
    const hooks = counterHooksOf(profile);
    const keys = topicEvents(profile).flatMap((event) => hooks.map((hook) => `${event} ${hook}`));
    for (const other of new Set(keys.flatMap((key) => byHook.get(key) ?? []))) {
      const pair = contradiction(profile, other);
      if (pair !== null) pairs.set(`${pair.from} ${pair.to}`, pair);
    }
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

function contradiction(one: ContradictionProfile, other: ContradictionProfile): ResolvedContradiction | null {
  if (!canContradict(one, other)) return null;
  const [a, b] = one.data.statementId < other.data.statementId ? [one, other] : [other, one];
  const best = CONTRADICTION_RULES.reduce<ContradictionReason | null>((strongest, rule) => {
    const result = rule(a, b);
    return result !== null && result.score > (strongest?.score ?? 0) ? result : strongest;
  }, null);
  if (best === null) return null;
  const score = Math.min(1, Math.round(best.score * 1000) / 1000);
  return { from: a.data.statementId, to: b.data.statementId, score, reason: best.reason };
}

function canContradict({ data: a, speakerIds }: ContradictionProfile, { data: b }: ContradictionProfile): boolean {
  if (b.speakers.some((speaker) => speakerIds.has(speaker.id))) return false;
  if (a.withinId === b.statementId || b.withinId === a.statementId) return false;
  const [dayA, dayB] = [a.local.saidAt ?? a.publishedAt, b.local.saidAt ?? b.publishedAt];
  return dayA === null || dayB === null || Math.abs(daysBetween(dayA, dayB)) <= REACH_DAYS;
}

function topicEvents({ data }: ContradictionProfile): string[] {
  return data.about.flatMap(({ label, id }) => (label === 'Event' ? [id] : []));
}
