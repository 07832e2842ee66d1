import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { OnRecordError } from '../errors/onrecord-error.ts';

import { ROLES } from '../graphql/access/caller.ts';

import { type AccessSettings } from '../server/access-settings.ts';
import { parseApiKeys } from '../server/identity/api-keys.ts';
import { type TokenSettings } from '../server/identity/token-settings.ts';

const PER_MINUTE = 'must be a whole number per minute, 0 for any';
const perMinute = z.coerce.number(PER_MINUTE).int(PER_MINUTE).min(0, PER_MINUTE).optional();
const PROXIES = 'must be a whole number from 0 to 10';
const QUERY_SECONDS = 'must be a whole number of seconds from 1 to 600';
/** As short as a secret for HS256 may be (RFC 7518, 3.2). */
const SECRET_LENGTH = 32;

/** The variables that say who may reach the server and do what; `.env.example` describes each. */
export const accessVariables = {
  ONRECORD_API_KEYS: z.string().default(''),
  ONRECORD_API_KEYS_FILE: z.string().default(''),
  ONRECORD_JWT_SECRET: z.string().min(SECRET_LENGTH, `must have ${SECRET_LENGTH} characters or more`).optional(),
  ONRECORD_JWT_JWKS_FILE: z.string().optional(),
  ONRECORD_JWT_ISSUER: z.string().optional(),
  ONRECORD_JWT_AUDIENCE: z.string().optional(),
  ONRECORD_ANONYMOUS_ROLE: z.enum(ROLES).optional(),
  ONRECORD_ALLOWED_HOSTS: z.string().default(''),
  ONRECORD_PROXIES: z.coerce.number(PROXIES).int(PROXIES).min(0, PROXIES).max(10, PROXIES).default(0),
  ONRECORD_INTROSPECTION: z.enum(['on', 'off']).optional(),
  ONRECORD_RATE_ANONYMOUS: perMinute,
  ONRECORD_RATE_KEYED: perMinute,
  ONRECORD_RATE_WRONG_KEYS: perMinute,
  ONRECORD_TRUSTED_DOCUMENTS: z.string().optional(),
  ONRECORD_TRUSTED_DOCUMENTS_MODE: z.enum(['also', 'only']).default('also'),
  ONRECORD_QUERY_SECONDS: z.coerce.number(QUERY_SECONDS).int(QUERY_SECONDS).min(1).max(600).default(30),
};

type AccessEnvironment = z.infer<z.ZodObject<typeof accessVariables>>;

/**
 * The server's access settings as the environment gives them.
 *
 * @throws OnRecordError `BAD_USER_INPUT` for keys that cannot be read
 */
export function readAccessSettings(environment: AccessEnvironment): AccessSettings {
  const { ONRECORD_API_KEYS_FILE: keysFile, ONRECORD_INTROSPECTION: introspection } = environment;
  const rates = {
    anonymous: environment.ONRECORD_RATE_ANONYMOUS,
    keyed: environment.ONRECORD_RATE_KEYED,
    wrongKeys: environment.ONRECORD_RATE_WRONG_KEYS,
  };
  return {
    keys: [
      ...parseApiKeys(environment.ONRECORD_API_KEYS, 'ONRECORD_API_KEYS'),
      ...(keysFile === '' ? [] : parseApiKeys(readKeysFile(keysFile), keysFile)),
    ],
    tokens: tokenSettings(environment),
    ...(environment.ONRECORD_ANONYMOUS_ROLE && { anonymousRole: environment.ONRECORD_ANONYMOUS_ROLE }),
    allowedHosts: environment.ONRECORD_ALLOWED_HOSTS.split(/[\s,]+/).filter((host) => host !== ''),
    proxies: environment.ONRECORD_PROXIES,
    ...(introspection && { introspection: introspection === 'on' }),
    rates: Object.fromEntries(Object.entries(rates).filter(([, rate]) => rate !== undefined)),
  };
}

function tokenSettings(environment: AccessEnvironment): TokenSettings | null {
  const { ONRECORD_JWT_SECRET: secret, ONRECORD_JWT_JWKS_FILE: jwksFile } = environment;
  if (secret !== undefined && jwksFile !== undefined) {
    throw new OnRecordError('BAD_USER_INPUT', 'ONRECORD_JWT_SECRET is set too', {
      where: 'ONRECORD_JWT_JWKS_FILE',
      hint: 'set one of them: the issuer signs either with a shared secret or with a key pair',
    });
  }
  const keys = secret !== undefined ? { secret } : jwksFile !== undefined ? { jwksFile } : null;
  if (keys === null) return null;
  return {
    keys,
    issuer: environment.ONRECORD_JWT_ISSUER ?? null,
    audience: environment.ONRECORD_JWT_AUDIENCE ?? null,
  };
}

function readKeysFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new OnRecordError('BAD_USER_INPUT', 'the file cannot be read', {
      where: 'ONRECORD_API_KEYS_FILE',
      hint: `check path and permissions of ${file}`,
      cause,
    });
  }
}
