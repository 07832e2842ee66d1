/** Every code that users can meet, in the CLI and in GraphQL (`extensions.code`). Closed: add here, document in docs/errors.md. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'RATE_LIMITED',
  'PAGE_TOO_LARGE',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_LARGE',
  'QUERY_TOO_COMPLEX',
  'TOO_MANY_ALIASES',
  'TOO_MANY_ROOT_FIELDS',
  'TOO_MANY_DIRECTIVES',
  'TOO_MANY_DEFINITIONS',
  'TOO_MANY_TOKENS',
  'TOO_MANY_OPERATIONS',
  'QUERY_TIMEOUT',
  'UNTRUSTED_DOCUMENT',
  'SUBSCRIPTION_LAGGED',
  'PORT_IN_USE',
  'FILE_UNREADABLE',
  'FILE_EMPTY',
  'FILE_BINARY',
  'FILE_TOO_LARGE',
  'TEXT_UNDECODABLE',
  'JSON_LINE_INVALID',
  'HTML_WITHOUT_ARTICLE',
  'FEED_INVALID',
  'FETCH_FAILED',
  'URL_FORBIDDEN',
  'LANGUAGE_UNSUPPORTED',
  'EXTRACTION_FAILED',
  'GAZETTEER_INVALID',
  'MODEL_MISSING',
  'MODEL_CORRUPT',
  'LANGUAGE_MODEL_FAILED',
  'OUTPUT_UNWRITABLE',
  'STORE_UNAVAILABLE',
  'STORE_TIMEOUT',
  'STORE_LOCKED',
  'STORE_CORRUPT',
  'STORE_INCONSISTENT',
  'INTERNAL_SERVER_ERROR',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Characters that could steer a terminal or turn its text around; names of files may hold them. */
const UNPRINTABLE = /[\p{Cc}\p{Bidi_Control}]/gu;

/** An expected failure, told in one line: what was wrong, where, and what to do. */
export class OnRecordError extends Error {
  override readonly name = 'OnRecordError';
  readonly code: ErrorCode;
  /** File, `file:line`, URL or argument name. */
  readonly where: string | null;
  /** What the user can do about it. */
  readonly hint: string | null;
  /** Whether it may pass without anybody changing anything, so that whoever can wait tries again. */
  readonly mayPass: boolean;

  constructor(
    code: ErrorCode,
    message: string,
    details: { where?: string; hint?: string; mayPass?: boolean; cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.where = details.where ?? null;
    this.hint = details.hint ?? null;
    this.mayPass = details.mayPass ?? false;
  }

  /** `where: message; hint` on one line, for terminals and logs. */
  toLine(): string {
    const where = this.where === null ? '' : `${this.where}: `;
    const hint = this.hint === null ? '' : `; ${this.hint}`;
    return `${where}${this.message}${hint}`.replace(/\s+/g, ' ').replace(UNPRINTABLE, '\ufffd');
  }
}
