import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

import { OnRecordError } from '../errors/onrecord-error.ts';

import { checkAccess } from '../graphql/access/check-access.ts';
import { type GraphqlContext } from '../graphql/context.ts';
import { checkOperation } from '../graphql/limits/check-operation.ts';

import { statusOf } from './http-error.ts';

/**
 * Checks each operation before it runs: first whether the caller may run it, then how much it asks for. In this hook, and in
 * no earlier one, Apollo keeps the status of an error that is thrown; and only here the variables are known, by which page
 * sizes can be given.
 */
export const checksPlugin: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request, contextValue: { caller } }) => {
      try {
        checkAccess(document, request.operationName, caller, { isValid: true });
        if (operation?.operation === 'subscription') throw notHere();
        checkOperation(schema, document, request.operationName, request.variables);
      } catch (error) {
        const status = error instanceof OnRecordError ? statusOf(error.code) : 400;
        throw new GraphQLError((error as Error).message, {
          originalError: error as Error,
          extensions: { code: 'BAD_REQUEST', http: { status, headers: new HeaderMap() } },
        });
      }
    },
    willSendResponse: async ({ contextValue }) => contextValue.deadline.end(),
  }),
};

function notHere(): OnRecordError {
  return new OnRecordError('BAD_USER_INPUT', 'Subscriptions are not served over HTTP', {
    hint: 'open a WebSocket on the same path with the protocol graphql-transport-ws',
  });
}
