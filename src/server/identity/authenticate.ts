import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type Caller, type Role } from '../../graphql/access/caller.ts';

import { type ApiKey, findCaller } from './api-keys.ts';
import { type TokenVerifier } from './json-web-tokens.ts';

/** What a request or a socket says of who sent it. */
export interface Credentials {
  /** The `Authorization` header, or `authorization` of `connection_init`. */
  authorization?: string | undefined;
  /** The `X-API-Key` header, or `apiKey` of `connection_init`. */
  apiKey?: string | undefined;
}

/** Who is known. */
export interface Identities {
  keys: readonly ApiKey[];
  /** Null: tokens are not accepted. */
  tokens: TokenVerifier | null;
  /** What somebody without credentials may do. */
  anonymousRole: Role;
}

/** Longer than any key and any token worth reading. */
const MAX_CREDENTIAL_LENGTH = 8192;
const BEARER = /^Bearer +(\S+)$/i;
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/**
 * Who sends these credentials. Wrong ones are refused, not taken for none: who sends a key means to be known by it.
 *
 * @throws OnRecordError `UNAUTHENTICATED`
 */
export async function authenticate(given: Credentials, known: Identities): Promise<Caller> {
  if (given.authorization === undefined && given.apiKey === undefined) {
    return { role: known.anonymousRole, name: null, expiresAt: null };
  }
  const secret = given.apiKey ?? BEARER.exec(given.authorization ?? '')?.[1];
  if (secret === undefined || secret.length > MAX_CREDENTIAL_LENGTH) throw unknown();
  const caller = TOKEN.test(secret) ? await known.tokens?.(secret) : findCaller(known.keys, secret);
  if (caller === null || caller === undefined) throw unknown();
  return caller;
}

/** Whether there are credentials, so that they can be wrong. */
export function hasCredentials(given: Credentials): boolean {
  return given.authorization !== undefined || given.apiKey !== undefined;
}

function unknown(): OnRecordError {
  return new OnRecordError('UNAUTHENTICATED', 'The key or token is not valid here, or has expired', {
    hint: 'send `Authorization: Bearer KEY` with a valid one, or none',
  });
}
