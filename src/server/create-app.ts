import { randomUUID } from 'node:crypto';

import compression from 'compression';
import express, { type Express } from 'express';
import { type Logger } from 'pino';

import { type GraphStore } from '../store/graph-store.ts';

import { type ExampleQuery } from '../graphql/examples/load-examples.ts';

import { type Access } from './access-settings.ts';
import { exportRoutes } from './export-routes.ts';
import { healthRoutes } from './health.ts';
import { sendError } from './http-error.ts';
import { identified, type Identifier } from './identity/identify.ts';
import { needsRole } from './identity/needs-role.ts';
import { jsonErrors } from './json-errors.ts';
import { type Metrics } from './metrics.ts';
import { playgroundRoutes } from './playground.ts';
import { securityHeaders } from './security-headers.ts';
import { siteGuard } from './site-guard.ts';

export interface AppOptions {
  store: GraphStore;
  access: Access;
  identifier: Identifier;
  metrics: Metrics;
  examples: readonly ExampleQuery[];
  isReady: () => boolean;
  isDraining: () => boolean;
  logger: Logger;
}

/** Answers everything that the server has behind its HTTP paths but for `/graphql` itself. */
export function createApp(options: AppOptions): Express {
  const { store, access, identifier, metrics, logger } = options;
  const app = express();
  app.disable('x-powered-by');
  // Answers differ from one change of the graph to the next, and nobody asks whether they still hold.
  app.disable('etag');
  app.use((_request, response, next) => {
    response.locals['requestId'] = randomUUID();
    response.set('X-Request-Id', String(response.locals['requestId']));
    response.on('finish', () => metrics.responses.inc({ status: String(response.statusCode) }));
    next();
  });
  app.use(securityHeaders);
  app.use('/health', healthRoutes(options));
  app.use(siteGuard(access));
  app.use(compression());
  if (access.introspection) {
    app.get('/', (_request, response) => response.redirect('/graphiql'));
    app.use('/graphiql', playgroundRoutes(options.examples));
  }
  app.get('/metrics', identified(identifier), needsRole('reader'), async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  app.use('/export', identified(identifier), needsRole('admin'), exportRoutes(store.view, logger));
  app.use((_request, response) => {
    sendError(response, 404, 'NOT_FOUND', 'There is nothing here; the API is at /graphql');
  });
  app.use(jsonErrors(logger));
  return app;
}
