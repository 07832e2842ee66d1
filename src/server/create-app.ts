import { randomUUID } from 'node:crypto';

import { type ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { type Tracer } from '@opentelemetry/api';
import compression from 'compression';
import express, { type Express } from 'express';
import helmet from 'helmet';
import { type Logger } from 'pino';

import { type GraphStore } from '../store/graph-store.ts';

import { type Caller } from '../graphql/access/caller.ts';
import { type GraphqlContext } from '../graphql/context.ts';
import { type ExampleQuery } from '../graphql/examples/load-examples.ts';

import { accessCheck } from './access-check.ts';
import { type Access } from './access-settings.ts';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';
import { exportRoutes } from './export-routes.ts';
import { healthRoutes } from './health.ts';
import { sendError } from './http-error.ts';
import { identified, type Identifier } from './identity/identify.ts';
import { needsRole } from './identity/needs-role.ts';
import { jsonErrors } from './json-errors.ts';
import { type Metrics } from './metrics.ts';
import { playgroundRoutes } from './playground.ts';
import { siteGuard } from './site-guard.ts';
import { requestSpans } from './tracing/request-span.ts';
import { type TrustedDocuments, trustedDocuments } from './trusted-documents.ts';

/** Bytes of one request or message, unpacked. */
export const BODY_LIMIT = 100 * 1024;

export interface AppOptions {
  store: GraphStore;
  access: Access;
  identifier: Identifier;
  /** The context of one operation. */
  contextOf: (caller: Caller, requestId: string) => GraphqlContext;
  metrics: Metrics;
  /** Null: nothing is traced. */
  tracer: Tracer | null;
  /** Null: any document is run. */
  documents: TrustedDocuments | null;
  examples: readonly ExampleQuery[];
  isReady: () => boolean;
  isDraining: () => boolean;
  logger: Logger;
}

/** Puts everything that the server answers behind its HTTP paths, into an app that is still without routes. */
export function addRoutes(app: Express, apollo: ApolloServer<GraphqlContext>, options: AppOptions): void {
  const { store, access, identifier, contextOf, metrics, logger } = options;
  app.disable('x-powered-by');
  // Answers differ from one change of the graph to the next, and nobody asks whether they still hold.
  app.disable('etag');
  app.use((_request, response, next) => {
    response.locals['requestId'] = randomUUID();
    response.set('X-Request-Id', String(response.locals['requestId']));
    response.on('finish', () => metrics.responses.inc({ status: String(response.statusCode) }));
    next();
  });
  app.use(
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
      referrerPolicy: { policy: 'no-referrer' },
    }),
  );
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
  app.use('/graphql', (request, response, next) => {
    if (request.method === 'GET' || request.method === 'POST') return next();
    response.set('Allow', 'GET, POST');
    sendError(response, 405, 'METHOD_NOT_ALLOWED', 'Ask with GET or POST');
  });
  app.use(
    '/graphql',
    identified(identifier),
    express.json({ limit: BODY_LIMIT }),
    ...(options.documents === null ? [] : [trustedDocuments(options.documents)]),
    accessCheck,
    ...(options.tracer === null ? [] : [requestSpans(options.tracer)]),
    expressMiddleware(apollo, {
      context: async ({ res }) => contextOf(res.locals['caller'] as Caller, String(res.locals['requestId'])),
    }),
  );
  app.use((_request, response) => {
    sendError(response, 404, 'NOT_FOUND', 'There is nothing here; the API is at /graphql');
  });
  app.use(jsonErrors(logger));
}
