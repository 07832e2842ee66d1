import { GraphQLError, type GraphQLFormattedError } from 'graphql';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { LIMITS } from '../limits/limits.ts';

/** What is known of the request in which an error arose. */
export interface FailureContext {
  requestId: string;
  /** The argument at fault, where the error points at one. */
  argument: string | null;
}

/** Codes of graphql-js' and Apollo's own errors whose messages speak of the caller's document only. */
const CALLER_CODES = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What graphql-js says when a document has too many tokens to parse, or nests too deep for its parser. */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more/;
const TOO_NESTED = /^Maximum call stack size exceeded/;
/** What graphql-js says when there are too many fields to compare. */
const TOO_MANY_FIELDS = /^Validation aborted/;
const STORE_CODE = /^STORE_/;
const STORE_MESSAGE = 'The graph cannot be read at the moment; try again, and tell whoever runs the server';

function originOf(error: unknown): unknown {
  let origin = error;
  while (origin instanceof GraphQLError && origin.originalError) origin = origin.originalError;
  return origin;
}

/** Whether an error is the server's own fault, so that its cause goes into the log and not to the caller. */
export function isInternalFailure(error: GraphQLError, code: unknown): boolean {
  const origin = originOf(error);
  if (origin instanceof OnRecordError) return origin.code === 'INTERNAL_SERVER_ERROR' || STORE_CODE.test(origin.code);
  return !CALLER_CODES.has(String(code));
}

/** Message and code of an error that was made by graphql-js or Apollo. */
function callerFailure({ message, extensions }: GraphQLFormattedError, argument: string | null): [string, string] {
  if (TOO_NESTED.test(message)) return ['The document nests too deep; ask in several queries', 'QUERY_TOO_DEEP'];
  if (TOO_MANY_TOKENS.test(message)) {
    return [`The document has more than ${LIMITS.maxTokens} tokens; split it into several queries`, 'TOO_MANY_TOKENS'];
  }
  if (TOO_MANY_FIELDS.test(message)) return [message, 'QUERY_TOO_LARGE'];
  const code = String(extensions?.['code']);
  return [message, code === 'GRAPHQL_VALIDATION_FAILED' && argument !== null ? 'BAD_USER_INPUT' : code];
}

/**
 * An error as callers see it: message, place, `extensions.code` from a closed set, and `extensions.argument` where an
 * argument is at fault. Whatever is not the caller's doing becomes "Internal server error" with the request's id; a stack
 * or a path on the server never gets out.
 *
 * @param formatted the error as Apollo would show it, with its code
 */
export function formatFailure(
  formatted: GraphQLFormattedError,
  error: GraphQLError,
  { requestId, argument }: FailureContext,
): GraphQLFormattedError {
  const { locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const origin = originOf(error);
  const internal = isInternalFailure(error, formatted.extensions?.['code']);

  if (origin instanceof OnRecordError) {
    const { code, hint, where } = origin;
    if (internal) {
      const message = STORE_CODE.test(code) ? STORE_MESSAGE : 'Internal server error';
      return { message, ...place, extensions: { code, requestId } };
    }
    const at = where ?? argument;
    const message = hint === null ? origin.message : `${origin.message}; ${hint}`;
    return { message, ...place, extensions: { code, ...(at !== null && { argument: at }) } };
  }
  if (internal) {
    return { message: 'Internal server error', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } };
  }
  const [message, code] = callerFailure(formatted, argument);
  return { message, ...place, extensions: { code, ...(argument !== null && { argument }) } };
}
