import { type DocumentNode, parse } from 'graphql';

import { OnRecordError } from '../errors/onrecord-error.ts';

import { type Caller } from '../graphql/access/caller.ts';
import { checkAccess } from '../graphql/access/check-access.ts';
import { LIMITS } from '../graphql/limits/limits.ts';

import { type DocumentCache } from './document-cache.ts';

/** What a request says that it wants to run; whether it can be run is not known yet. */
export interface AskedOperation {
  query?: unknown;
  operationName?: unknown;
}

/**
 * Refuses what the caller may not run before the document is validated, so that nobody learns by trial which arguments
 * would be right. Apollo's own plugin checks again what is about to run: that one holds.
 *
 * @param documents those that are parsed already
 * Throws `UNAUTHENTICATED` or `FORBIDDEN`.
 */
export function checkAsked({ query, operationName }: AskedOperation, caller: Caller, documents: DocumentCache): void {
  if (caller.role === 'admin') return;
  const document = typeof query === 'string' ? (documents.withText(query) ?? parsed(query)) : null;
  if (document !== null) {
    checkAccess(document, typeof operationName === 'string' ? operationName : null, caller, { isValid: false });
  } else if (caller.role === 'none') throw needsKey();
}

/** Null for what is no document: Apollo tells what is wrong with it. */
function parsed(query: string): DocumentNode | null {
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
