import express from 'express';
import { type Logger } from 'pino';

import { type GraphStore } from '../store/graph-store.ts';

import { packageFolder } from '../pipeline/package-folder.ts';

import { buildGraphqlSchema } from '../graphql/build-schema.ts';
import { type IngestService } from '../graphql/context.ts';
import { loadExamples } from '../graphql/examples/load-examples.ts';

import { createApolloServer } from './apollo-server.ts';
import { addRoutes } from './create-app.ts';
import { createHttpServer, listen } from './listen.ts';
import { isLoopback } from './loopback-guard.ts';

export interface ServerOptions {
  store: GraphStore;
  /** What mutations go to. Default: none, so that they answer FORBIDDEN. */
  ingest?: IngestService | null;
  /** The address to bind to, e.g. `127.0.0.1`. */
  host: string;
  /** 0: any free port. */
  port: number;
  /** Default: true unless `host` is a loopback address, because there are no credentials yet. */
  readOnly?: boolean;
  /** Whether clients may ask for the schema. Default: true where `host` is a loopback address. */
  introspection?: boolean;
  /** Whether the graph is as it should be, e.g. no longer being seeded. Default: always. */
  isReady?: () => boolean;
  logger: Logger;
}

/** A server that listens. */
export interface RunningServer {
  /** `http://127.0.0.1:4000`, without a slash at the end. */
  url: string;
  /** Lets running requests finish (10 s at most) and stops listening. The store stays open: close it afterwards. */
  stop(): Promise<void>;
}

/**
 * Serves the graph over HTTP: `/graphql`, `/graphiql`, `/health/live`, `/health/ready`.
 *
 * Resolves when it listens. Throws `PORT_IN_USE` when the address cannot be had.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, host, logger } = options;
  const isPrivate = isLoopback(host);
  const readOnly = options.readOnly ?? !isPrivate;
  let draining = false;

  const app = express();
  const httpServer = createHttpServer(app);
  const apollo = createApolloServer({
    schema: await buildGraphqlSchema(),
    httpServer,
    introspection: options.introspection ?? isPrivate,
    logger,
  });
  await apollo.start();
  addRoutes(app, apollo, {
    store,
    ingest: readOnly ? null : (options.ingest ?? null),
    host,
    examples: await loadExamples(packageFolder('src/graphql/examples')),
    isReady: options.isReady ?? (() => true),
    isDraining: () => draining,
    logger,
  });

  const port = await listen(httpServer, host, options.port).catch(async (error: unknown) => {
    await apollo.stop();
    throw error;
  });
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  logger.info({ url, readOnly }, 'listening');
  return {
    url,
    stop: async () => {
      draining = true;
      await apollo.stop();
      logger.info('stopped');
    },
  };
}
