import { Pool } from 'undici';

import { type Asked, type Parameters } from './operations.ts';
import { type Server } from './servers.ts';

/** How a server did while it was asked one operation for some time. */
export interface Sample {
  /** Operations a second. */
  rate: number;
  /** Milliseconds each took. */
  latencies: number[];
}

/** Asks one server over connections that stay open. */
export class Client {
  private readonly pool: Pool;
  private readonly path: string;

  constructor(
    readonly server: Server,
    connections: number,
  ) {
    const { origin, pathname } = new URL(server.url);
    this.pool = new Pool(origin, { connections, pipelining: 1 });
    this.path = pathname;
  }

  /** The data of an answer; throws when it has errors. */
  async data(asked: Asked, parameters: Parameters): Promise<unknown> {
    const answer = JSON.parse(await this.send(bodyOf(asked, parameters))) as { data: unknown; errors?: unknown };
    if (answer.errors !== undefined) throw new Error(`${this.server.name}: ${JSON.stringify(answer.errors)}`);
    return answer.data;
  }

  /** Asks one after the other on so many connections for a time. */
  async measure(asked: Asked, sets: readonly Parameters[], concurrency: number, seconds: number): Promise<Sample> {
    const bodies = sets.map((parameters) => bodyOf(asked, parameters));
    const latencies: number[] = [];
    const started = performance.now();
    const end = started + seconds * 1000;
    let next = 0;
    const ask = async () => {
      while (performance.now() < end) {
        const sent = performance.now();
        const answer = await this.send(bodies[next++ % bodies.length]!);
        latencies.push(performance.now() - sent);
        if (answer.includes('"errors"')) throw new Error(`${this.server.name}: ${answer}`);
      }
    };
    await Promise.all(Array.from({ length: concurrency }, ask));
    return { rate: (latencies.length / (performance.now() - started)) * 1000, latencies };
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  private async send(body: string): Promise<string> {
    const { body: answer } = await this.pool.request({
      path: this.path,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return answer.text();
  }
}

function bodyOf({ query, variables }: Asked, parameters: Parameters): string {
  return JSON.stringify({ query, variables: variables(parameters) });
}
