import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

import { type GraphqlContext } from '../graphql/context.ts';
import { checkOperation } from '../graphql/limits/check-operation.ts';

/**
 * Measures each operation before it runs. In this hook, and in no earlier one, Apollo keeps the status of an error that is
 * thrown; and only here the variables are known, by which page sizes can be given.
 */
export const limitsPlugin: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, request }) => {
      try {
        checkOperation(schema, document, request.operationName, request.variables);
      } catch (error) {
        throw new GraphQLError((error as Error).message, {
          originalError: error as Error,
          extensions: { code: 'BAD_REQUEST', http: { status: 400, headers: new HeaderMap() } },
        });
      }
    },
  }),
};
