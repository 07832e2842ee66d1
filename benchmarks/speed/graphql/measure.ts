import { Client } from './client.ts';
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
/** Each operation is asked for so long before anything counts, so that statements are planned and code is compiled. */
const WARM_UP_SECONDS = 0.4;

/** Asks all servers all operations, in turns, round after round. */
export async function measure(
  servers: readonly Server[],
  operations: readonly Operation[],
  sets: readonly Parameters[],
  { rounds, seconds, databaseWork }: Measuring,
): Promise<Cell[]> {
  const clients = servers.map((server) => new Client(server, Math.max(...CONCURRENCIES)));
  const cells = new Map<string, Cell>();
  for (let round = -1; round < rounds; round++) {
    for (const { name, title, asked } of operations) {
      for (const concurrency of CONCURRENCIES) {
        for (const client of turned(clients, round + 1)) {
          const { server } = client;
          const question = asked[server.dialect];
          if (question === undefined || (question.isSlow && concurrency > 1)) continue;
          const before = [server.work(), databaseWork()] as const;
          const sample = await client.measure(question, sets, concurrency, round < 0 ? WARM_UP_SECONDS : seconds);
          if (round < 0) continue;
          const key = `${name} ${server.name} ${concurrency}`;
          const cell = cells.get(key) ?? {
            operation: name,
            title,
            server: server.name,
            concurrency,
            rates: [],
            latencies: [],
            serverWork: 0,
            databaseWork: 0,
          };
          cells.set(key, cell);
          cell.rates.push(sample.rate);
          cell.latencies.push(...sample.latencies);
          cell.serverWork += server.work() - before[0];
          cell.databaseWork += databaseWork() - before[1];
        }
      }
    }
  }
  await Promise.all(clients.map((client) => client.close()));
  return [...cells.values()].map((cell) => ({
    ...cell,
    serverWork: cell.serverWork / cell.latencies.length,
    databaseWork: cell.databaseWork / cell.latencies.length,
  }));
}

function turned<T>(list: readonly T[], by: number): T[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
