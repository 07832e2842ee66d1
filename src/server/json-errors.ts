import { type ServerResponse } from 'node:http';

import { type ErrorRequestHandler } from 'express';
import { type Logger } from 'pino';

import { sendError } from './http-error.ts';

/** What the body parser says by its status, in words that say what to do. */
const BODY_ERRORS: Record<number, { code: string; message: string }> = {
  413: { code: 'PAYLOAD_TOO_LARGE', message: 'The request body is too large; send at most 100 kB' },
  415: { code: 'UNSUPPORTED_MEDIA_TYPE', message: 'The encoding of the request body is unknown; send UTF-8 JSON' },
};
const BAD_REQUEST = { code: 'BAD_REQUEST', message: 'The request is malformed; send a JSON object with a "query"' };

/** Tells as JSON what went wrong before an operation was run, never as a page with a stack. */
export function sendRequestError(
  response: ServerResponse,
  error: { status?: number },
  { requestId, logger }: { requestId: string; logger: Logger },
): void {
  const status = error.status ?? 500;
  if (status >= 500) {
    logger.error({ err: error, requestId }, 'request failed');
    sendError(response, 500, 'INTERNAL_SERVER_ERROR', `Internal server error (request ${requestId})`);
    return;
  }
  const { code, message } = BODY_ERRORS[status] ?? BAD_REQUEST;
  sendError(response, status, code, message);
}

/** The last middleware: {@link sendRequestError} for whatever went wrong before. */
export function jsonErrors(logger: Logger): ErrorRequestHandler {
  // Express tells error handlers by their four parameters.
  return (error: { status?: number }, _request, response, _next) => {
    sendRequestError(response, error, { requestId: String(response.locals['requestId']), logger });
  };
}
