import { type ServerResponse } from 'node:http';

import { type ErrorCode, type OnRecordError } from '../errors/onrecord-error.ts';

import { RateLimitedError } from './rate-limits.ts';

const STATUS: Partial<Record<ErrorCode, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, RATE_LIMITED: 429 };

/** The HTTP status of a request that is refused with this code before it runs. */
export function statusOf(code: ErrorCode): number {
  return STATUS[code] ?? 400;
}

/** Answers with one error in GraphQL's shape, so that clients read every failure in the same way. */
export function sendError(response: ServerResponse, status: number, code: string, message: string): void {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
}

/** Answers with an expected failure. */
export function sendFailure(response: ServerResponse, failure: OnRecordError): void {
  const { code, message, hint } = failure;
  if (code === 'UNAUTHENTICATED') response.setHeader('WWW-Authenticate', 'Bearer');
  if (failure instanceof RateLimitedError) response.setHeader('Retry-After', String(failure.retryAfter));
  sendError(response, statusOf(code), code, hint === null ? message : `${message}; ${hint}`);
}
