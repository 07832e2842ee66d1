import { generatedGraph, type GraphShape } from './generated-graph.ts';
import { type Loaders } from './loader.ts';

const PARTS = 10;

/** What one loader took: milliseconds for each tenth of the statements, and at the end. */
export interface Taken {
  name: string;
  parts: number[];
  finish: number;
}

/** One load of a whole graph by every loader. */
export interface Round {
  taken: Taken[];
  /** Bytes of our store on disk. */
  bytes: number;
  /** Bytes of this process and of the servers, after each tenth. */
  memory: { own: number; server: number }[];
}

/**
 * Gives every change to each loader, one after the other, so that what else the machine does meets all alike.
 *
 * @param isReversed the others before ours
 */
export async function measureRound(
  shape: GraphShape,
  { loaders, serverMemory, close }: Loaders,
  isReversed: boolean,
): Promise<Round> {
  const turns = loaders.map((loader) => ({ loader, taken: newTaken(loader.name) }));
  const taken = turns.map((turn) => turn.taken);
  if (isReversed) turns.reverse();
  const memory: Round['memory'] = [];
  let done = 0;
  for (const { change, statements } of generatedGraph(shape)) {
    const part = Math.min(PARTS - 1, Math.floor((PARTS * done) / shape.statements));
    for (const turn of turns) turn.taken.parts[part]! += await milliseconds(() => turn.loader.apply(change));
    done += statements;
    memory[part] = { own: process.memoryUsage().rss, server: serverMemory() };
  }
  for (const turn of turns) turn.taken.finish = await milliseconds(() => turn.loader.finish());
  return { taken, bytes: await close(), memory };
}

function newTaken(name: string): Taken {
  return { name, parts: Array.from({ length: PARTS }, () => 0), finish: 0 };
}

async function milliseconds(work: () => Promise<void> | void): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
