import { OnRecordError } from '../../errors/onrecord-error.ts';

import { USER_ERROR_CODES, type UserError, type UserErrorCode } from './user-error.type.ts';

/** A failure that the caller of a mutation can mend, as its payload tells it; any other is thrown again. */
export function toUserError(error: unknown): UserError {
  if (!(error instanceof OnRecordError) || !isUserErrorCode(error.code)) throw error;
  const message = error.hint === null ? error.message : `${error.message}; ${error.hint}`;
  return { code: error.code, field: error.where, message };
}

function isUserErrorCode(code: string): code is UserErrorCode {
  return (USER_ERROR_CODES as readonly string[]).includes(code);
}
