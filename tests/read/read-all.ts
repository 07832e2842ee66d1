import { type ReadOptions } from '../../src/read/read-options.ts';
import { type ReadResult } from '../../src/read/read-problem.ts';
import { readSources } from '../../src/read/read-sources.ts';

/** Everything that `readSources` gives, as an array. */
export async function readAll(inputs: readonly string[], options?: ReadOptions): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of readSources(inputs, options)) results.push(result);
  return results;
}
