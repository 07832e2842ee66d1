import { type Client } from './client.ts';
import { type Asked, type Operation, type Parameters } from './operations.ts';
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
/**
 * Before anything counts each operation is asked so often, or for so long where that comes first, so that statements are
 * planned and code is compiled: a server takes three times the processor time at first, and V8 is done after some 2,000.
 */
const WARM_UP = { answers: 2500, seconds: 8 };

/** Asks all servers one operation, in turns, round after round, once they are warm. */
export async function measure(
  clients: readonly Client[],
  operation: Operation,
  sets: readonly Parameters[],
  measuring: Measuring,
): Promise<Cell[]> {
  const cells = new Map<string, Cell>();
  for (const client of clients) await warmUp(client, operation.asked[client.server.dialect], sets);
  for (let round = 0; round < measuring.rounds; round++) {
    for (const concurrency of CONCURRENCIES) {
      for (const client of turned(clients, round)) {
        const question = operation.asked[client.server.dialect];
        if (question === undefined || (question.isSlow && concurrency > 1)) continue;
        const before = [client.server.work(), measuring.databaseWork()] as const;
        const sample = await client.measure(question, sets, concurrency, measuring.seconds);
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

async function warmUp(client: Client, question: Asked | undefined, sets: readonly Parameters[]): Promise<void> {
  if (question === undefined) return;
  const concurrency = question.isSlow ? 1 : MOST_CONNECTIONS;
  const end = performance.now() + WARM_UP.seconds * 1000;
  for (let answers = 0; answers < WARM_UP.answers && performance.now() < end;) {
    answers += (await client.measure(question, sets, concurrency, 0.5)).latencies.length;
  }
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
