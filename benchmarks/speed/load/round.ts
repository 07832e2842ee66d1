import { generatedGraph, type GraphShape } from './generated-graph.ts';
import { type Loaders } from './loader.ts';

const PARTS = 10;

/** What one loader took, in milliseconds. */
export interface Taken {
  name: string;
  /** For each tenth of the statements. */
  parts: number[];
  /** At the end. */
  finish: number;
  /** Processor time of all of it, of this process and of the server: what else the machine does hardly changes it. */
  work: number;
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
  { loaders, serverMemory, serverWork, close }: Loaders,
  isReversed: boolean,
): Promise<Round> {
  const turns = loaders.map((loader) => ({ loader, taken: newTaken(loader.name) }));
  const taken = turns.map((turn) => turn.taken);
  if (isReversed) turns.reverse();
  const memory: Round['memory'] = [];
  const timed = async (taken: Taken, task: () => Promise<void> | void): Promise<number> => {
    const [started, worked] = [performance.now(), workOf(serverWork)];
    await task();
    taken.work += workOf(serverWork) - worked;
    return performance.now() - started;
  };
  let done = 0;
  for (const { change, statements } of generatedGraph(shape)) {
    const part = Math.min(PARTS - 1, Math.floor((PARTS * done) / shape.statements));
    for (const turn of turns) {
      turn.taken.parts[part]! += await timed(turn.taken, () => turn.loader.apply(change));
    }
    done += statements;
    memory[part] = { own: process.memoryUsage().rss, server: serverMemory() };
  }
  for (const turn of turns) turn.taken.finish = await timed(turn.taken, () => turn.loader.finish());
  return { taken, bytes: await close(), memory };
}

function newTaken(name: string): Taken {
  return { name, parts: Array.from({ length: PARTS }, () => 0), finish: 0, work: 0 };
}

function workOf(serverWork: () => number): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + serverWork();
}
