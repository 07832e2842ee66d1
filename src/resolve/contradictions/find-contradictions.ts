import { type ResolvedContradiction } from '../resolution.ts';
import { type ReadStatement } from '../statements/read-statement.ts';
import { type ContradictionProfile, contradictionProfile } from './contradiction-profile.ts';
import { CONTRADICTION_RULES, type ContradictionReason } from './contradiction-rules.ts';
import { CounterpartIndex } from './counterpart-index.ts';

/** What is said later than this after the other is an answer to something else. */
const REACH_DAYS = 14;

/**
 * Candidate contradictions of some statements with each other and with the rest: statements of two speakers about one
 * event. Whether a pair is one depends on the two statements alone. Statements that only report what another said take no
 * part.
 *
 * @param statements all statements about the events concerned
 * @param changed record ids of those whose candidates are asked for
 */
export function findContradictions(
  statements: readonly ReadStatement[],
  changed: ReadonlySet<string>,
): ResolvedContradiction[] {
  const pairs = new Map<string, ResolvedContradiction>();
  for (const about of profilesByEvent(statements).values()) {
    const index = new CounterpartIndex(about);
    for (const profile of about.filter(({ recordId }) => changed.has(recordId))) {
      for (const other of index.counterparts(profile)) {
        const pair = contradiction(profile, other);
        if (pair === null) continue;
        const key = `${pair.from} ${pair.to}`;
        if (pair.score > (pairs.get(key)?.score ?? 0)) pairs.set(key, pair);
      }
    }
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

function profilesByEvent(statements: readonly ReadStatement[]): Map<string, ContradictionProfile[]> {
  const events = new Map<string, ContradictionProfile[]>();
  for (const statement of statements) {
    const { speakers, isReport, about } = statement.record.data;
    if (speakers.length === 0 || isReport) continue;
    for (const { id, eventType } of about) {
      if (eventType === undefined) continue;
      const profile = contradictionProfile(statement, eventType);
      const known = events.get(id);
      if (known === undefined) events.set(id, [profile]);
      else known.push(profile);
    }
  }
  return events;
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

function canContradict(a: ContradictionProfile, b: ContradictionProfile): boolean {
  if (a.day !== null && b.day !== null && Math.abs(a.day - b.day) > REACH_DAYS) return false;
  if (a.data.withinId === b.data.statementId || b.data.withinId === a.data.statementId) return false;
  return !b.data.speakers.some((speaker) => a.speakerIds.has(speaker.id));
}
