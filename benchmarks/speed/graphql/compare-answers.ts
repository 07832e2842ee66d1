import { isDeepStrictEqual } from 'node:util';

import { type BoltCounter } from './bolt-counter.ts';
import { type Client } from './client.ts';
import { type Operation, type Parameters } from './operations.ts';

/** What one server answered, compared with the first. */
export interface Compared {
  operation: string;
  server: string;
  /** Statements at the wire for one operation, the most of all sets; null for a server without one. */
  statements: number | null;
  equal: number;
  asked: number;
}

const SLOW_SETS = 2;

/** Asks all servers the same and compares what they answer, as far as an operation makes it comparable. */
export async function compareAnswers(
  clients: readonly Client[],
  operations: readonly Operation[],
  sets: readonly Parameters[],
  counter: BoltCounter,
): Promise<Compared[]> {
  const results: Compared[] = [];
  for (const { name, asked } of operations) {
    const expected: unknown[] = [];
    for (const client of clients) {
      const { server } = client;
      const question = asked[server.dialect];
      if (question === undefined) continue;
      const compared = question.isSlow ? sets.slice(0, SLOW_SETS) : sets;
      const result: Compared = {
        operation: name,
        server: server.name,
        statements: null,
        equal: 0,
        asked: compared.length,
      };
      for (const [at, parameters] of compared.entries()) {
        counter.statements();
        const answer = question.canonical((await client.data(question, parameters)) as never);
        result.statements = Math.max(result.statements ?? 0, counter.statements());
        expected[at] ??= answer;
        if (isDeepStrictEqual(expected[at], answer)) result.equal++;
      }
      results.push(result);
    }
  }
  return results;
}
