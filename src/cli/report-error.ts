import { type ErrorCode, OnRecordError } from '../errors/onrecord-error.ts';

import { EXIT_CODE, type ExitCode } from './exit-code.ts';

const EXIT_CODE_OF_ERROR: Record<ErrorCode, ExitCode> = {
  BAD_USER_INPUT: EXIT_CODE.USAGE,
  NOT_FOUND: EXIT_CODE.SOME_FAILED,
  CONFLICT: EXIT_CODE.SOME_FAILED,
  UNAUTHENTICATED: EXIT_CODE.USAGE,
  FORBIDDEN: EXIT_CODE.USAGE,
  RATE_LIMITED: EXIT_CODE.UNAVAILABLE,
  PAGE_TOO_LARGE: EXIT_CODE.USAGE,
  QUERY_TOO_DEEP: EXIT_CODE.USAGE,
  QUERY_TOO_LARGE: EXIT_CODE.USAGE,
  QUERY_TOO_COMPLEX: EXIT_CODE.USAGE,
  TOO_MANY_ALIASES: EXIT_CODE.USAGE,
  TOO_MANY_ROOT_FIELDS: EXIT_CODE.USAGE,
  TOO_MANY_DIRECTIVES: EXIT_CODE.USAGE,
  TOO_MANY_DEFINITIONS: EXIT_CODE.USAGE,
  TOO_MANY_TOKENS: EXIT_CODE.USAGE,
  TOO_MANY_OPERATIONS: EXIT_CODE.USAGE,
  QUERY_TIMEOUT: EXIT_CODE.UNAVAILABLE,
  UNTRUSTED_DOCUMENT: EXIT_CODE.USAGE,
  SUBSCRIPTION_LAGGED: EXIT_CODE.UNAVAILABLE,
  PORT_IN_USE: EXIT_CODE.UNAVAILABLE,
  FILE_UNREADABLE: EXIT_CODE.SOME_FAILED,
  FILE_EMPTY: EXIT_CODE.SOME_FAILED,
  FILE_BINARY: EXIT_CODE.SOME_FAILED,
  FILE_TOO_LARGE: EXIT_CODE.SOME_FAILED,
  TEXT_UNDECODABLE: EXIT_CODE.SOME_FAILED,
  JSON_LINE_INVALID: EXIT_CODE.SOME_FAILED,
  HTML_WITHOUT_ARTICLE: EXIT_CODE.SOME_FAILED,
  FEED_INVALID: EXIT_CODE.SOME_FAILED,
  FETCH_FAILED: EXIT_CODE.SOME_FAILED,
  URL_FORBIDDEN: EXIT_CODE.SOME_FAILED,
  LANGUAGE_UNSUPPORTED: EXIT_CODE.SOME_FAILED,
  EXTRACTION_FAILED: EXIT_CODE.SOME_FAILED,
  GAZETTEER_INVALID: EXIT_CODE.UNAVAILABLE,
  MODEL_MISSING: EXIT_CODE.UNAVAILABLE,
  MODEL_CORRUPT: EXIT_CODE.UNAVAILABLE,
  LANGUAGE_MODEL_FAILED: EXIT_CODE.SOME_FAILED,
  OUTPUT_UNWRITABLE: EXIT_CODE.UNAVAILABLE,
  STORE_UNAVAILABLE: EXIT_CODE.UNAVAILABLE,
  STORE_TIMEOUT: EXIT_CODE.UNAVAILABLE,
  STORE_LOCKED: EXIT_CODE.UNAVAILABLE,
  STORE_CORRUPT: EXIT_CODE.UNAVAILABLE,
  STORE_INCONSISTENT: EXIT_CODE.UNAVAILABLE,
  INTERNAL_SERVER_ERROR: EXIT_CODE.INTERNAL,
};

/** The exit status that a failure ends the process with. */
export function exitCodeOf(error: unknown): ExitCode {
  return error instanceof OnRecordError ? EXIT_CODE_OF_ERROR[error.code] : EXIT_CODE.INTERNAL;
}

/**
 * A failure in one line without a stack. With `ONRECORD_DEBUG=1` the stack and the causes follow.
 */
export function errorReport(error: unknown, variables: Record<string, string | undefined>): string {
  if (variables['ONRECORD_DEBUG'] === '1') return describeFully(error);
  if (error instanceof OnRecordError) return `onrecord: ${error.toLine()}`;
  const message = error instanceof Error ? error.message : String(error);
  return `onrecord: unexpected: ${message.replace(/\s+/g, ' ')}; set ONRECORD_DEBUG=1 to see where it came from`;
}

function describeFully(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by: ${describeFully(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
