import { readFileSync } from 'node:fs';

import { createLocalJWKSet, errors, type JSONWebKeySet, jwtVerify, type JWTVerifyOptions } from 'jose';
import { z } from 'zod';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type Caller } from '../../graphql/access/caller.ts';

import { type TokenSettings } from './token-settings.ts';

/** Gives the caller that a token names; null for a token that is not valid. */
export type TokenVerifier = (token: string) => Promise<Caller | null>;

const PUBLIC_KEY_ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const CLOCK_TOLERANCE_SECONDS = 30;

const claimsSchema = z.object({
  sub: z.string().min(1).max(256),
  exp: z.number(),
  role: z.enum(['reader', 'curator', 'admin']),
});

/**
 * Verifies tokens that carry `sub`, `exp` and `role` (reader, curator or admin).
 *
 * @throws OnRecordError `BAD_USER_INPUT` for keys that cannot be read
 */
export function tokenVerifier({ keys, issuer, audience }: TokenSettings): TokenVerifier {
  const options: JWTVerifyOptions = {
    algorithms: 'secret' in keys ? ['HS256'] : PUBLIC_KEY_ALGORITHMS,
    requiredClaims: ['sub', 'exp'],
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    ...(issuer !== null && { issuer }),
    ...(audience !== null && { audience }),
  };
  const verify = verifierOf(keys, options);
  return async (token) => {
    try {
      const claims = claimsSchema.safeParse((await verify(token)).payload);
      if (!claims.success) return null;
      const { sub, role, exp } = claims.data;
      return { name: sub, role, expiresAt: exp * 1000 };
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  };
}

function verifierOf(keys: TokenSettings['keys'], options: JWTVerifyOptions) {
  if ('secret' in keys) {
    const secret = new TextEncoder().encode(keys.secret);
    return (token: string) => jwtVerify(token, secret, options);
  }
  const keySet = localKeySet(keys.jwksFile);
  return (token: string) => jwtVerify(token, keySet, options);
}

function localKeySet(file: string): ReturnType<typeof createLocalJWKSet> {
  try {
    return createLocalJWKSet(JSON.parse(readFileSync(file, 'utf8')) as JSONWebKeySet);
  } catch (cause) {
    throw new OnRecordError('BAD_USER_INPUT', 'it is no readable JSON Web Key Set', {
      where: file,
      hint: 'name a file that holds {"keys": […]}',
      cause,
    });
  }
}
