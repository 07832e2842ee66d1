import { type ReadStatement } from '../statements/read-statement.ts';
import { LEAST_IN_UTTERANCE, scoreUtterancePair } from './score-utterance-pair.ts';
import { UtteranceIndex } from './utterance-index.ts';

/** Statements that report one utterance. */
export type UtteranceCluster = ReadStatement[];

interface Link {
  a: ReadStatement;
  b: ReadStatement;
  score: number;
}

/**
 * Clusters a speaker's statements around some that changed: those, and all that hang together with them through likeness.
 * The rest of the block cannot be touched by the change and is left out.
 *
 * Links are followed from the strongest on; two clusters join when every pair across them scores at least
 * `LEAST_IN_UTTERANCE`. So the result is a function of the set of statements alone.
 *
 * @param block every statement of the speaker as it is now
 * @param changed those that are new or changed
 * @param former earlier versions of changed statements, and statements that are gone
 */
export function clusterUtterances(
  block: readonly ReadStatement[],
  changed: ReadonlySet<string>,
  former: readonly ReadStatement[],
): UtteranceCluster[] {
  const index = new UtteranceIndex(block);
  const links: Link[] = [];
  const reached = new Map<string, ReadStatement>();
  const queue = block.filter((statement) => changed.has(statement.record.id));
  queue.push(...former.flatMap((statement) => index.neighbours(statement).map((neighbour) => neighbour.statement)));
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (reached.has(next.record.id)) continue;
    reached.set(next.record.id, next);
    for (const { statement, score } of index.neighbours(next)) {
      if (next.record.id < statement.record.id) links.push({ a: next, b: statement, score });
      queue.push(statement);
    }
  }
  return join([...reached.values()], links);
}

function join(statements: readonly ReadStatement[], links: Link[]): UtteranceCluster[] {
  const clusterOf = new Map<string, UtteranceCluster>(
    statements.map((statement) => [statement.record.id, [statement]]),
  );
  for (const { a, b } of links.sort(compareLinks)) {
    const [left, right] = [clusterOf.get(a.record.id)!, clusterOf.get(b.record.id)!];
    if (left === right || !allAlike(left, right)) continue;
    left.push(...right);
    for (const statement of right) clusterOf.set(statement.record.id, left);
  }
  return [...new Set(clusterOf.values())];
}

function allAlike(left: UtteranceCluster, right: UtteranceCluster): boolean {
  return left.every((a) => right.every((b) => scoreUtterancePair(a, b) >= LEAST_IN_UTTERANCE));
}

function compareLinks(x: Link, y: Link): number {
  if (x.score !== y.score) return y.score - x.score;
  const [keyX, keyY] = [`${x.a.record.id} ${x.b.record.id}`, `${y.a.record.id} ${y.b.record.id}`];
  return keyX < keyY ? -1 : 1;
}
