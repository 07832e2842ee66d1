import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';

import { OnRecordError } from '../errors/onrecord-error.ts';

import { checkAccess } from './access/check-access.ts';
import { type GraphqlContext } from './context.ts';
import { QueryExecutor } from './execution/query-executor.ts';
import { argumentOf } from './failures/argument-of.ts';
import { formatFailure, isInternalFailure } from './failures/format-failure.ts';
import { checkOperation } from './limits/check-operation.ts';
import { LIMITS } from './limits/limits.ts';

/** One operation to run. */
export interface GraphqlRequest {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

/** An answer as plain JSON; `data` is missing when the operation did not run. */
export interface GraphqlResponse {
  data?: Record<string, unknown> | null;
  errors?: GraphQLFormattedError[];
}

/** More errors of one document help nobody. */
const MAX_VALIDATION_ERRORS = 5;

function withCode(error: unknown, code: string): GraphQLError {
  const wrapped =
    error instanceof GraphQLError ? error : new GraphQLError(String(error), { originalError: error as Error });
  return new GraphQLError(wrapped.message, {
    nodes: wrapped.nodes,
    source: wrapped.source,
    positions: wrapped.positions,
    originalError: wrapped.originalError ?? wrapped,
    extensions: { code },
  });
}

/**
 * Runs one operation without HTTP, under the limits and with the error shapes of the server.
 *
 * Never throws on account of the request: what is wrong with it is in `errors`, as clients of the server would see it.
 *
 * @param report is given what went wrong inside, which the answer does not show; default: nobody is told
 */
export async function executeGraphql(
  schema: GraphQLSchema,
  context: GraphqlContext,
  request: GraphqlRequest,
  report: (error: Error) => void = () => undefined,
): Promise<GraphqlResponse> {
  let document: DocumentNode | undefined;
  const formatted = (errors: readonly GraphQLError[]) =>
    errors.map((error) => {
      if (isInternalFailure(error, error.extensions['code'])) report(error.originalError ?? error);
      const argument = argumentOf(document, error);
      const shown = { ...error.toJSON(), extensions: error.extensions };
      return formatFailure(shown, error, { requestId: context.requestId, argument });
    });

  try {
    document = parse(request.query, { maxTokens: LIMITS.maxTokens });
  } catch (error) {
    return { errors: formatted([withCode(error, 'GRAPHQL_PARSE_FAILED')]) };
  }
  const invalid = validate(schema, document, undefined, { maxErrors: MAX_VALIDATION_ERRORS });
  if (invalid.length > 0) {
    return { errors: formatted(invalid.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED'))) };
  }
  try {
    checkAccess(document, request.operationName, context.caller, { isValid: true });
    if (getOperationAST(document, request.operationName)?.operation === 'subscription') throw needsServer();
    checkOperation(schema, document, request.operationName, request.variables);
  } catch (error) {
    return { errors: formatted([withCode(error, 'BAD_REQUEST')]) };
  }
  let result;
  try {
    result = await new QueryExecutor(schema).execute({
      document,
      contextValue: context,
      variableValues: request.variables ?? {},
      operationName: request.operationName ?? null,
    });
  } finally {
    context.deadline.end();
  }
  // Without data nothing was executed: the operation's name or variables are at fault.
  const isRefused = result.data === undefined;
  const errors = result.errors?.map((error) => (isRefused ? withCode(error, 'BAD_USER_INPUT') : error));
  return { ...(!isRefused && { data: result.data }), ...(errors && { errors: formatted(errors) }) } as GraphqlResponse;
}

function needsServer(): OnRecordError {
  return new OnRecordError('BAD_USER_INPUT', 'Subscriptions need a server', {
    hint: 'start one with `onrecord serve`',
  });
}
