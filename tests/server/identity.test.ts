import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

import { findCaller, newApiKey, parseApiKeys } from '../../src/server/identity/api-keys.ts';
import { authenticate } from '../../src/server/identity/authenticate.ts';
import { tokenVerifier } from '../../src/server/identity/json-web-tokens.ts';

import { postGraphql } from '../support/http-request.ts';
import { serveNewsroom } from '../support/serve-newsroom.ts';

describe('a key', () => {
  const { key, entry } = newApiKey('curator', 'alice');
  const keys = parseApiKeys(`# ours\n${newApiKey('reader', 'bob').entry}, ${entry}  # hers\n`, 'test');

  it('is known by its digest, by name and role', () => {
    expect(findCaller(keys, key)).toEqual({ role: 'curator', name: 'alice', expiresAt: null });
    expect(entry).not.toContain(key.slice(4));
  });

  it.each([
    ['another one', `${key}x`],
    ['nothing', ''],
    ['its digest', entry.split(':')[2]!],
    ['its entry', entry],
  ])('is not known by %s', (_what, given) => expect(findCaller(keys, given)).toBeNull());

  it.each([
    ['a role that there is not', 'owner:x:' + 'a'.repeat(64), 'entry 1 is not role:name:sha256'],
    ['a digest that is too short', `${entry}\nreader:x:abc`, 'entry 2 is not role:name:sha256'],
    ['a key in place of its entry', key, 'entry 1 is not role:name:sha256'],
    ['two of one name', `${entry},${newApiKey('reader', 'alice').entry}`, 'two keys have the name "alice"'],
  ])('cannot be read from %s, and the message does not repeat it', (_what, text, message) => {
    expect(() => parseApiKeys(text, 'KEYS')).toThrow(message);
  });
});

const SECRET = 'a secret of more than 32 characters';
const soon = () => Math.floor(Date.now() / 1000) + 60;
const sign = (claims: Record<string, unknown>, secret = SECRET, alg = 'HS256') =>
  new SignJWT(claims).setProtectedHeader({ alg }).sign(new TextEncoder().encode(secret));
const unsigned = (claims: object) =>
  [{ alg: 'none' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.') + '.';

describe('a token under a shared secret', () => {
  const verify = tokenVerifier({ keys: { secret: SECRET }, issuer: 'https://login.example', audience: 'onrecord' });
  const good = () => ({ sub: 'alice', role: 'curator', exp: soon(), iss: 'https://login.example', aud: 'onrecord' });

  it('names its caller until it expires', async () => {
    const claims = good();
    expect(await verify(await sign(claims))).toEqual({ name: 'alice', role: 'curator', expiresAt: claims.exp * 1000 });
  });

  it.each<[string, () => Promise<string> | string]>([
    ['with another secret', () => sign(good(), `${SECRET}!`)],
    ['that has expired', () => sign({ ...good(), exp: soon() - 600 })],
    ['that never expires', () => sign({ ...good(), exp: undefined })],
    ['of another issuer', () => sign({ ...good(), iss: 'https://evil.example' })],
    ['for another audience', () => sign({ ...good(), aud: 'other' })],
    ['without a role', () => sign({ ...good(), role: undefined })],
    ['with a role that there is not', () => sign({ ...good(), role: 'root' })],
    ['without a name', () => sign({ ...good(), sub: undefined })],
    ['without a signature', () => unsigned(good())],
    ['of another algorithm', () => sign(good(), SECRET.padEnd(64, 'x'), 'HS512')],
    ['that is none', () => 'a.b.c'],
  ])('%s is not valid', async (_what, token) => {
    expect(await verify(await token())).toBeNull();
  });
});

describe('a token under a public key', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-jwks-'));
  const file = join(folder, 'jwks.json');
  afterAll(() => rmSync(folder, { recursive: true }));
  let pair: Awaited<ReturnType<typeof generateKeyPair>>;
  beforeAll(async () => {
    pair = await generateKeyPair('ES256');
    writeFileSync(file, JSON.stringify({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k1' }] }));
  });
  const claims = () => ({ sub: 'bob', role: 'reader', exp: soon() });
  const verifier = () => tokenVerifier({ keys: { jwksFile: file }, issuer: null, audience: null });

  it('names its caller', async () => {
    const token = await new SignJWT(claims()).setProtectedHeader({ alg: 'ES256', kid: 'k1' }).sign(pair.privateKey);
    expect(await verifier()(token)).toMatchObject({ name: 'bob', role: 'reader' });
  });

  it('cannot be made by signing with the public key as a secret', async () => {
    const publicKey = JSON.stringify(await exportJWK(pair.publicKey));
    expect(await verifier()(await sign(claims(), publicKey))).toBeNull();
  });

  it('needs a key set that can be read', () => {
    expect(() => tokenVerifier({ keys: { jwksFile: join(folder, 'none') }, issuer: null, audience: null })).toThrow(
      'it is no readable JSON Web Key Set',
    );
  });
});

describe('credentials', () => {
  const known = { keys: [], tokens: null, anonymousRole: 'reader' } as const;
  it('may be left out', async () => {
    expect(await authenticate({}, known)).toEqual({ role: 'reader', name: null, expiresAt: null });
  });

  it.each(['Basic YTpi', 'Bearer', 'Bearer a b', '', 'Bearer a.b.c', `Bearer ${'x'.repeat(9000)}`])(
    'are refused and not overlooked when they are wrong: %j',
    async (authorization) => {
      await expect(authenticate({ authorization }, known)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    },
  );
});

describe('rates', () => {
  const { key, entry } = newApiKey('reader', 'someone');
  const keys = parseApiKeys(entry, 'test');
  const ask = { query: '{ __typename }' };

  it('answers wrong keys with 401, then with 429 until the minute is over, and goes on answering without a key', async () => {
    const server = await serveNewsroom({ access: { keys, rates: { wrongKeys: 5 } } });
    const statuses: number[] = [];
    for (let i = 0; i < 7; i++) {
      statuses.push((await postGraphql(server.url, ask, { authorization: 'Bearer wrong' })).status);
    }
    const last = await postGraphql(server.url, ask, { authorization: `Bearer ${key}` });
    const without = await postGraphql(server.url, ask);
    await server.stop();
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
    expect(last.status).toBe(429);
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
    expect(without.status).toBe(200);
  });

  it('counts the operations of an address, and of a key, each by itself', async () => {
    const server = await serveNewsroom({ access: { keys, rates: { anonymous: 2, keyed: 3 } } });
    const statuses = async (headers: Record<string, string>) => {
      const all: number[] = [];
      for (let i = 0; i < 4; i++) all.push((await postGraphql(server.url, ask, headers)).status);
      return all;
    };
    const anonymous = await statuses({});
    const keyed = await statuses({ authorization: `Bearer ${key}` });
    await server.stop();
    expect({ anonymous, keyed }).toEqual({ anonymous: [200, 200, 429, 429], keyed: [200, 200, 200, 429] });
  });

  it('counts the addresses that a proxy names, and not what a client writes before it', async () => {
    const access = { anonymousRole: 'reader', proxies: 1, rates: { anonymous: 1 } } as const;
    const server = await serveNewsroom({ access });
    const from = async (forwarded: string) =>
      (await postGraphql(server.url, ask, { 'x-forwarded-for': forwarded })).status;
    const statuses = [await from('192.0.2.1'), await from('192.0.2.2'), await from('198.51.100.7, 192.0.2.1')];
    await server.stop();
    expect(statuses).toEqual([200, 200, 429]);
  });
});
