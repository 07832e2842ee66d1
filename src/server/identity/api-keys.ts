import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type Caller } from '../../graphql/access/caller.ts';

/** Tells a key of ours from other secrets, for people and for scanners of leaked ones. */
const PREFIX = 'onr_';
const ENTRY = /^(reader|curator|admin):([\w.@-]{1,64}):([0-9a-f]{64})$/;

/** A key as the server keeps it: what it is called, what it allows and its digest, from which it cannot be told. */
export interface ApiKey {
  role: 'reader' | 'curator' | 'admin';
  name: string;
  /** SHA-256 of the key. */
  digest: Buffer;
}

function digestOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

/** A new key of 256 random bits, and the entry by which the server will know it. */
export function newApiKey(role: ApiKey['role'], name: string): { key: string; entry: string } {
  const key = `${PREFIX}${randomBytes(32).toString('base64url')}`;
  return { key, entry: `${role}:${name}:${digestOf(key).toString('hex')}` };
}

/**
 * Reads entries `role:name:sha256`, separated by commas or white space; `#` begins a comment that ends with its line.
 *
 * @param where what holds them, for the message
 * @throws OnRecordError `BAD_USER_INPUT` that names the entry by its number, and not by its text
 */
export function parseApiKeys(text: string, where: string): ApiKey[] {
  const entries = text
    .replace(/#[^\n]*/g, '')
    .split(/[\s,]+/)
    .filter((entry) => entry !== '');
  const keys = entries.map((entry, index) => {
    const match = ENTRY.exec(entry);
    if (match === null) throw badKeys(where, `entry ${index + 1} is not role:name:sha256`);
    const [, role, name, digest] = match as unknown as [string, ApiKey['role'], string, string];
    return { role, name, digest: Buffer.from(digest, 'hex') };
  });
  const names = keys.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw badKeys(where, `two keys have the name "${twice}"`);
  return keys;
}

/**
 * The caller that a key belongs to; null for an unknown key. Digests are compared, and all of them, so that the time taken
 * tells neither how much of a key was right nor which one it was.
 */
export function findCaller(keys: readonly ApiKey[], key: string): Caller | null {
  const digest = digestOf(key);
  let found: ApiKey | null = null;
  for (const candidate of keys) if (timingSafeEqual(candidate.digest, digest)) found = candidate;
  return found === null ? null : { role: found.role, name: found.name, expiresAt: null };
}

function badKeys(where: string, message: string): OnRecordError {
  return new OnRecordError('BAD_USER_INPUT', message, {
    where,
    hint: 'make keys and their entries with `onrecord new-key`',
  });
}
