import { daysBetween } from '../days.ts';
import { groupBy } from '../group-by.ts';
import { type ResolvedContradiction } from '../resolution.ts';
import { type ReadStatement } from '../statements/read-statement.ts';
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
  const spoken = statements.filter(({ record }) => record.data.speakers.length > 0);
  const byEvent = groupBy(
    spoken.flatMap((statement) => topicEvents(statement).map((event) => ({ event, statement }))),
    ({ event }) => event,
  );
  const found = new Map<string, ResolvedContradiction>();
  for (const about of byEvent.values()) {
    for (const { statement } of about) {
      if (!changed.has(statement.record.id)) continue;
      for (const other of about) {
        const pair = contradiction(statement, other.statement);
        if (pair !== null) found.set(`${pair.from} ${pair.to}`, pair);
      }
    }
  }
  return [...found.values()].sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
}

function contradiction(one: ReadStatement, other: ReadStatement): ResolvedContradiction | null {
  const [idOne, idOther] = [one.record.data.statementId, other.record.data.statementId];
  if (idOne === idOther || !canContradict(one, other)) return null;
  const [a, b] = idOne < idOther ? [one, other] : [other, one];
  const best = CONTRADICTION_RULES.reduce<ContradictionReason | null>((strongest, rule) => {
    const result = rule(a, b);
    return result !== null && result.score > (strongest?.score ?? 0) ? result : strongest;
  }, null);
  if (best === null) return null;
  return {
    from: a.record.data.statementId,
    to: b.record.data.statementId,
    score: Math.min(1, Math.round(best.score * 1000) / 1000),
    reason: best.reason,
  };
}

function canContradict(a: ReadStatement, b: ReadStatement): boolean {
  const [dataA, dataB] = [a.record.data, b.record.data];
  const speakers = new Set(dataA.speakers.map((speaker) => speaker.id));
  if (dataB.speakers.some((speaker) => speakers.has(speaker.id))) return false;
  if (dataA.withinId === dataB.statementId || dataB.withinId === dataA.statementId) return false;
  const [dayA, dayB] = [dataA.local.saidAt ?? dataA.publishedAt, dataB.local.saidAt ?? dataB.publishedAt];
  return dayA === null || dayB === null || Math.abs(daysBetween(dayA, dayB)) <= REACH_DAYS;
}

function topicEvents({ record }: ReadStatement): string[] {
  return record.data.about.filter(({ label }) => label === 'Event').map(({ id }) => id);
}
