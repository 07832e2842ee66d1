import { availableParallelism, totalmem } from 'node:os';

/** What a worker takes at most: the network, the gazetteer and one long article; `benchmarks/speed/memory.ts`. */
const BYTES_PER_WORKER = 256 * 1024 * 1024;

/** How many articles are extracted at once where nobody says: one per core, in no more than half of the memory. */
export function defaultWorkers(): number {
  const limit = process.constrainedMemory();
  // Without a limit Node gives 0 or a number larger than any memory.
  const memory = limit > 0 ? Math.min(limit, totalmem()) : totalmem();
  return Math.max(1, Math.min(availableParallelism(), Math.floor(memory / 2 / BYTES_PER_WORKER)));
}
