import { type ErrorCode, OnRecordError } from '../../errors/onrecord-error.ts';

/** A failure as plain data: what goes from one thread to another loses its class. */
export interface PortableFailure {
  code: ErrorCode;
  message: string;
  where: string | null;
  hint: string | null;
  mayPass: boolean;
  cause: unknown;
}

/** A failure in the form in which it can leave its thread; what is no `OnRecordError` is a fault of ours. */
export function toPortable(error: unknown): PortableFailure {
  const known = error instanceof OnRecordError;
  return {
    code: known ? error.code : 'INTERNAL_SERVER_ERROR',
    message: error instanceof Error ? error.message : String(error),
    where: known ? error.where : null,
    hint: known ? error.hint : null,
    mayPass: known && error.mayPass,
    // The stack and not the error: an error may hold what cannot be sent.
    cause: stackOf(known ? error.cause : error),
  };
}

/** The error that a failure was. */
export function fromPortable({ code, message, where, hint, mayPass, cause }: PortableFailure): OnRecordError {
  return new OnRecordError(code, message, {
    ...(where === null ? {} : { where }),
    ...(hint === null ? {} : { hint }),
    mayPass,
    ...(cause === null ? {} : { cause }),
  });
}

function stackOf(error: unknown): string | null {
  if (error === undefined || error === null) return null;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
