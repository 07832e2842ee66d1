import { randomUUID } from 'node:crypto';

import { type ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type Logger } from 'pino';

import { StoreAwayError } from '../store/watched-store.ts';

import { type GraphqlContext } from '../graphql/context.ts';
import { argumentOf } from '../graphql/failures/argument-of.ts';
import { type FailureContext, formatFailure, isInternalFailure } from '../graphql/failures/format-failure.ts';

/** How Apollo tells and logs errors: the plugin notes what request an error belongs to, `formatError` shapes it. */
export interface ApolloFailures {
  plugin: ApolloServerPlugin<GraphqlContext>;
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

export function apolloFailures(logger: Logger): ApolloFailures {
  // Apollo's formatError is given the error alone, without its request.
  const contexts = new WeakMap<object, FailureContext>();
  return {
    plugin: {
      requestDidStart: async () => ({
        didEncounterErrors: async ({ errors, document, contextValue: { requestId } }) => {
          for (const error of errors) {
            contexts.set(error, { requestId, argument: argumentOf(document, error) });
            if (isInternalFailure(error, error.extensions['code'])) {
              const level = error.originalError instanceof StoreAwayError ? 'debug' : 'error';
              logger[level]({ err: error.originalError ?? error, path: error.path, requestId }, 'query failed');
            }
          }
        },
      }),
    },
    formatError: (formatted, error) => {
      const known = error instanceof GraphQLError ? error : new GraphQLError(String(error));
      return formatFailure(formatted, known, contexts.get(known) ?? { requestId: randomUUID(), argument: null });
    },
  };
}
