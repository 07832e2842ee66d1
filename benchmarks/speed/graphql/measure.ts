import { type Client } from './client.ts';
import { type Operation, type Parameters } from './operations.ts';
import { type Server } from './servers.ts';

/** How a server did with one operation at one concurrency. */
export interface Cell {
  operation: string;
  title: string;
  server: string;
  concurrency: number;
  /** Operations a second, one for each round. */
  rates: number[];
  latencies: number[];
  /** Milliseconds of processor time an operation, of the server and of Neo4j. */
  serverWork: number;
  databaseWork: number;
}

export interface Measuring {
  rounds: number;
  /** For each server, operation and concurrency in each round. */
  seconds: number;
  databaseWork: () => number;
}

const CONCURRENCIES = [1, 16];
/** Each operation is asked for so long at least before anything counts, so that statements are planned and code is compiled. */
const WARM_UP_SECONDS = 0.4;

/** Asks all servers one operation, in turns, round after round; a round before the first counts for nothing. */
export async function measure(
  clients: readonly Client[],
  operation: Operation,
  sets: readonly Parameters[],
  measuring: Measuring,
): Promise<Cell[]> {
  const cells = new Map<string, Cell>();
  for (let round = -1; round < measuring.rounds; round++) {
    for (const concurrency of CONCURRENCIES) {
      for (const client of turned(clients, round + 1)) {
        const question = operation.asked[client.server.dialect];
        if (question === undefined || (question.isSlow && concurrency > 1)) continue;
        const seconds = round < 0 ? Math.max(WARM_UP_SECONDS, measuring.seconds) : measuring.seconds;
        const before = [client.server.work(), measuring.databaseWork()] as const;
        const sample = await client.measure(question, sets, concurrency, seconds);
        if (round < 0) continue;
        const key = `${client.server.name} ${concurrency}`;
        const cell = cells.get(key) ?? emptyCell(operation, client.server, concurrency);
        cells.set(key, cell);
        cell.rates.push(sample.rate);
        cell.latencies.push(...sample.latencies);
        cell.serverWork += client.server.work() - before[0];
        cell.databaseWork += measuring.databaseWork() - before[1];
      }
    }
  }
  return [...cells.values()].map((cell) => ({
    ...cell,
    serverWork: cell.serverWork / cell.latencies.length,
    databaseWork: cell.databaseWork / cell.latencies.length,
  }));
}

/** The most connections that one server is asked on at once. */
export const MOST_CONNECTIONS = Math.max(...CONCURRENCIES);

function emptyCell({ name, title }: Operation, server: Server, concurrency: number): Cell {
  return {
    operation: name,
    title,
    server: server.name,
    concurrency,
    rates: [],
    latencies: [],
    serverWork: 0,
    databaseWork: 0,
  };
}

function turned<T>(list: readonly T[], by: number): T[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
