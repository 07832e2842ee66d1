import { type Response } from 'express';

import { type ErrorCode, type OnRecordError } from '../errors/onrecord-error.ts';

import { RateLimitedError } from './rate-limits.ts';

const STATUS: Partial<Record<ErrorCode, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, RATE_LIMITED: 429 };

/** The HTTP status of a request that is refused with this code before it runs. */
export function statusOf(code: ErrorCode): number {
  return STATUS[code] ?? 400;
}

/** Answers with one error in GraphQL's shape, so that clients read every failure in the same way. */
export function sendError(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}

/** Answers with an expected failure. */
export function sendFailure(response: Response, failure: OnRecordError): void {
  const { code, message, hint } = failure;
  if (code === 'UNAUTHENTICATED') response.set('WWW-Authenticate', 'Bearer');
  if (failure instanceof RateLimitedError) response.set('Retry-After', String(failure.retryAfter));
  sendError(response, statusOf(code), code, hint === null ? message : `${message}; ${hint}`);
}
