import { Writable } from 'node:stream';

import { pino } from 'pino';

import { type GraphStore } from '../../src/store/graph-store.ts';

import { type ServerOptions, startServer } from '../../src/server/start-server.ts';

import { ingestOver, newsroomStore } from './graphql-newsroom.ts';

/** The newsroom behind HTTP on a free port, and what it has logged. */
export interface ServedNewsroom {
  url: string;
  store: GraphStore;
  logged: string[];
  stop(): Promise<void>;
}

export async function serveNewsroom(options: Partial<ServerOptions> = {}): Promise<ServedNewsroom> {
  const store = options.store ?? (await newsroomStore());
  const logged: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      logged.push(String(chunk));
      done();
    },
  });
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    ingest: ingestOver(store),
    logger: pino(sink),
    ...options,
    store,
  });
  return {
    url: server.url,
    store,
    logged,
    stop: async () => {
      await server.stop();
      await store.close();
    },
  };
}
