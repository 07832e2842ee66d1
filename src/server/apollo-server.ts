import { type Server } from 'node:http';

import { ApolloServer, type ApolloServerOptionsWithGateway, type DocumentStore } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { type GraphQLSchema } from 'graphql';
import { type Logger } from 'pino';

import { type GraphqlContext } from '../graphql/context.ts';
import { QueryExecutor } from '../graphql/execution/query-executor.ts';
import { LIMITS } from '../graphql/limits/limits.ts';

import { checksPlugin } from './apollo-checks.ts';
import { apolloFailures } from './apollo-failures.ts';
import { observationPlugin } from './apollo-observation.ts';
import { type Metrics } from './metrics.ts';
import { operationNames } from './tracing/request-span.ts';

/** How long requests may take to finish when the server stops. */
const STOP_GRACE_MS = 10_000;

/** Apollo over our schema, with every default that would show too much or allow too much set. */
export function createApolloServer(options: {
  schema: GraphQLSchema;
  /** Keeps the documents that were asked last. */
  documentStore: DocumentStore;
  httpServer: Server;
  introspection: boolean;
  metrics: Metrics;
  /** Whether requests have spans. */
  hasTracing: boolean;
  /** What else has to end before the server has stopped. */
  drain: () => Promise<void>;
  logger: Logger;
}): ApolloServer<GraphqlContext> {
  const failures = apolloFailures(options.logger);
  return new ApolloServer<GraphqlContext>({
    gateway: executing(options.schema),
    documentStore: options.documentStore,
    introspection: options.introspection,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    logger: options.logger,
    formatError: failures.formatError,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: LIMITS.maxTokens },
    // More errors of one document help nobody, and a thousand wrong fields would answer with 100 kB of them.
    validationOptions: { maxErrors: 5 },
    stopOnTerminationSignals: false,
    plugins: [
      checksPlugin,
      failures.plugin,
      observationPlugin(options.metrics, options.logger),
      ...(options.hasTracing ? [operationNames] : []),
      { serverWillStart: async () => ({ drainServer: options.drain }) },
      ApolloServerPluginLandingPageDisabled(),
      // Nothing here may be kept by caches, and it would look at every field of every answer.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: options.httpServer, stopGracePeriodMillis: STOP_GRACE_MS }),
    ],
  });
}

/** Has operations executed by our own executor: a gateway is what Apollo takes one from. */
function executing(schema: GraphQLSchema): ApolloServerOptionsWithGateway<GraphqlContext>['gateway'] {
  const executor = new QueryExecutor(schema);
  return {
    onSchemaLoadOrUpdate: (listener) => {
      listener({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: ({ document, request, context }) =>
        executor.execute({
          document,
          operationName: request.operationName,
          variableValues: request.variables,
          contextValue: context as GraphqlContext,
        }),
    }),
    stop: async () => undefined,
  };
}
