import {
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type Caller } from '../../graphql/access/caller.ts';
import { checkAccess } from '../../graphql/access/check-access.ts';
import { argumentOf } from '../../graphql/failures/argument-of.ts';
import { formatFailure } from '../../graphql/failures/format-failure.ts';
import { checkOperation } from '../../graphql/limits/check-operation.ts';
import { LIMITS } from '../../graphql/limits/limits.ts';

/** What a client asks on a socket. */
export interface SocketRequest {
  query: string;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
}

const MAX_VALIDATION_ERRORS = 5;

/**
 * Puts a subscription through the same checks as Apollo does an operation over HTTP, in the order role, schema, limits; for
 * graphql-ws does none of them.
 *
 * @returns what to execute, still without a context, or the errors as clients see them
 */
export function prepareSubscription(
  schema: GraphQLSchema,
  { query, operationName, variables }: SocketRequest,
  of: { caller: Caller; introspection: boolean; requestId: string },
): ExecutionArgs | GraphQLFormattedError[] {
  let document: DocumentNode | undefined;
  const told = (errors: readonly GraphQLError[], code: string) =>
    errors.map((error) => {
      const shown = { ...error.toJSON(), extensions: { code } };
      return formatFailure(shown, error, { requestId: of.requestId, argument: argumentOf(document, error) });
    });
  let code = 'GRAPHQL_PARSE_FAILED';
  try {
    document = parse(query, { maxTokens: LIMITS.maxTokens });
    code = 'BAD_REQUEST';
    checkAccess(document, operationName, of.caller, { isValid: false });
    const rules = of.introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
    const invalid = validate(schema, document, rules, {
      maxErrors: MAX_VALIDATION_ERRORS,
      hideSuggestions: !of.introspection,
    });
    if (invalid.length > 0) return told(invalid, 'GRAPHQL_VALIDATION_FAILED');
    checkAccess(document, operationName, of.caller, { isValid: true });
    if (getOperationAST(document, operationName)?.operation !== 'subscription') throw notHere();
    checkOperation(schema, document, operationName, variables);
    return { schema, document, operationName: operationName ?? null, variableValues: variables ?? {} };
  } catch (error) {
    return told([asGraphqlError(error)], code);
  }
}

/** An error that was thrown, as graphql-js would tell it. */
export function asGraphqlError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  return new GraphQLError((error as Error).message, { originalError: error as Error });
}

function notHere(): OnRecordError {
  return new OnRecordError('BAD_USER_INPUT', 'Only subscriptions are served on a WebSocket', {
    hint: 'send queries and mutations by POST',
  });
}
