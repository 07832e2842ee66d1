import { type Request, type RequestHandler } from 'express';
import { type DocumentNode, parse } from 'graphql';

import { OnRecordError } from '../errors/onrecord-error.ts';

import { type Caller } from '../graphql/access/caller.ts';
import { checkAccess } from '../graphql/access/check-access.ts';
import { LIMITS } from '../graphql/limits/limits.ts';

import { sendFailure } from './http-error.ts';

/**
 * Refuses what the caller may not run before the document is validated, so that nobody learns by trial which arguments
 * would be right. Apollo's own plugin checks again what is about to run: that one holds.
 */
export const accessCheck: RequestHandler = (request, response, next) => {
  const caller = response.locals['caller'] as Caller;
  const { query, operationName } = asked(request);
  const document = caller.role === 'admin' ? null : parsed(query);
  try {
    if (document !== null) checkAccess(document, operationName, caller, { isValid: false });
    else if (caller.role === 'none') throw needsKey();
    next();
  } catch (error) {
    if (!(error instanceof OnRecordError)) return next(error);
    sendFailure(response, error);
  }
};

/** Where Apollo looks, too. */
function asked(request: Request): { query: unknown; operationName: string | null } {
  const from = (request.method === 'GET' ? request.query : request.body) as Record<string, unknown> | undefined;
  const operationName = from?.['operationName'];
  return { query: from?.['query'], operationName: typeof operationName === 'string' ? operationName : null };
}

/** Null for what is no document: Apollo tells what is wrong with it. */
function parsed(query: unknown): DocumentNode | null {
  if (typeof query !== 'string') return null;
  try {
    return parse(query, { maxTokens: LIMITS.maxTokens, noLocation: true });
  } catch {
    return null;
  }
}

function needsKey(): OnRecordError {
  return new OnRecordError('UNAUTHENTICATED', 'This server answers nobody without a key', {
    hint: 'send the header `Authorization: Bearer KEY`',
  });
}
