import { randomUUID } from 'node:crypto';

import { type ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type Express } from 'express';
import helmet from 'helmet';
import { type Logger } from 'pino';

import { type GraphStore } from '../store/graph-store.ts';

import { createContext, type GraphqlContext, type IngestService } from '../graphql/context.ts';
import { type ExampleQuery } from '../graphql/examples/load-examples.ts';

import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';
import { exportRoutes } from './export-routes.ts';
import { healthRoutes } from './health.ts';
import { sendError } from './http-error.ts';
import { jsonErrors } from './json-errors.ts';
import { loopbackGuard } from './loopback-guard.ts';
import { playgroundRoutes } from './playground.ts';

const BODY_LIMIT = '100kb';

export interface AppOptions {
  store: GraphStore;
  /** Null: mutations answer FORBIDDEN. */
  ingest: IngestService | null;
  /** The address that the server is bound to. */
  host: string;
  examples: readonly ExampleQuery[];
  isReady: () => boolean;
  isDraining: () => boolean;
  logger: Logger;
}

/** Puts everything that the server answers behind its HTTP paths, into an app that is still without routes. */
export function addRoutes(app: Express, apollo: ApolloServer<GraphqlContext>, options: AppOptions): void {
  const { store, ingest, logger } = options;
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    response.locals['requestId'] = randomUUID();
    response.set('X-Request-Id', String(response.locals['requestId']));
    next();
  });
  app.use(
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
      referrerPolicy: { policy: 'no-referrer' },
    }),
  );
  app.use('/health', healthRoutes(options));
  app.use(loopbackGuard(options.host));
  app.use(compression());
  app.get('/', (_request, response) => response.redirect('/graphiql'));
  app.use('/export', exportRoutes(store.view, logger));
  app.use('/graphiql', playgroundRoutes(options.examples));
  app.use('/graphql', (request, response, next) => {
    if (request.method === 'GET' || request.method === 'POST') return next();
    response.set('Allow', 'GET, POST');
    sendError(response, 405, 'METHOD_NOT_ALLOWED', 'Ask with GET or POST');
  });
  app.use(
    '/graphql',
    express.json({ limit: BODY_LIMIT }),
    expressMiddleware(apollo, {
      context: async ({ res }) =>
        createContext({ view: store.view, ingest, requestId: String(res.locals['requestId']) }),
    }),
  );
  app.use((_request, response) => {
    sendError(response, 404, 'NOT_FOUND', 'There is nothing here; the API is at /graphql, GraphiQL at /graphiql');
  });
  app.use(jsonErrors(logger));
}
