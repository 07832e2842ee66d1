import { type ReadStatement } from '../statements/read-statement.ts';
import { LEAST_IN_UTTERANCE, scoreUtterancePair } from './score-utterance-pair.ts';
import { type VoiceIndex } from './voice-index.ts';

/** Statements that report one utterance. */
export type UtteranceCluster = ReadStatement[];

interface Link {
  a: ReadStatement;
  b: ReadStatement;
  score: number;
}

/**
 * Clusters some statements that changed, and all that hang together with them through likeness. What cannot be touched by the
 * change is left out.
 *
 * Links are followed from the strongest on; two clusters join when every pair across them scores at least
 * `LEAST_IN_UTTERANCE`. So the result is a function of the set of statements alone.
 *
 * @param index finds the statements as they are now
 * @param changed those that are new or changed
 * @param former earlier versions of changed statements, and statements that are gone
 */
export async function clusterUtterances(
  index: VoiceIndex,
  changed: readonly ReadStatement[],
  former: readonly ReadStatement[],
): Promise<UtteranceCluster[]> {
  const links: Link[] = [];
  const reached = new Map<string, ReadStatement>();
  const left = (await index.neighbours(former)).flatMap((found) => found.map(({ statement }) => statement));
  let wave = unreached([...changed, ...left], reached);
  while (wave.length > 0) {
    for (const statement of wave) reached.set(statement.record.id, statement);
    const found = await index.neighbours(wave);
    wave.forEach((a, i) => {
      for (const { statement: b, score } of found[i]!) if (a.record.id < b.record.id) links.push({ a, b, score });
    });
    wave = unreached(
      found.flat().map(({ statement }) => statement),
      reached,
    );
  }
  return join([...reached.values()], links);
}

function unreached(statements: readonly ReadStatement[], reached: ReadonlyMap<string, ReadStatement>): ReadStatement[] {
  const byId = new Map(statements.map((statement) => [statement.record.id, statement]));
  return [...byId.values()].filter(({ record }) => !reached.has(record.id));
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
