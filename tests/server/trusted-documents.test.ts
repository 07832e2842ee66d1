import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { TrustedDocuments } from '../../src/server/trusted-documents.ts';

import { httpRequest, postGraphql } from '../support/http-request.ts';
import { type ServedNewsroom, serveNewsroom } from '../support/serve-newsroom.ts';
import { SocketClient } from '../support/socket-client.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const LISTED = 'query Size { statistics { nodes { type } } }';
const OTHER = '{ statistics { nodes { count } } }';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

const folder = temporaryFolder();
const file = join(folder, 'documents.json');
writeFiles(folder, {
  'documents.json': JSON.stringify({ [hashOf(LISTED)]: LISTED }),
  'wrong.json': JSON.stringify({ [hashOf(OTHER)]: LISTED }),
  'none.json': '[]',
});

const outcome = ({ status, body }: { status: number; body: string }) => {
  const { errors } = JSON.parse(body) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code ?? status;
};

describe.each([
  ['also', false, 200],
  ['only', true, 'UNTRUSTED_DOCUMENT'],
] as const)('listed documents (%s)', (_mode, only, others) => {
  let server: ServedNewsroom;
  beforeAll(async () => {
    server = await serveNewsroom({ trustedDocuments: { file, only } });
  });
  afterAll(() => server.stop());

  it.each<[string, object, string | number]>([
    ['by the id', { documentId: `sha256:${hashOf(LISTED)}` }, 200],
    ['by the hash alone', { documentId: hashOf(LISTED) }, 200],
    ['as they are', { query: LISTED }, 200],
    ['not, but others', { query: OTHER }, others],
    ['by an unknown id', { documentId: hashOf(OTHER) }, 'UNTRUSTED_DOCUMENT'],
    ['by an unknown id beside a listed document', { documentId: hashOf(OTHER), query: LISTED }, 'UNTRUSTED_DOCUMENT'],
  ])('are asked for %s', async (_how, body, expected) => {
    expect(outcome(await postGraphql(server.url, body))).toBe(expected);
  });

  it('hold for GET', async () => {
    const url = `${server.url}/graphql?query=${encodeURIComponent(OTHER)}`;
    expect(outcome(await httpRequest(url, { headers: { 'apollo-require-preflight': 'yes' } }))).toBe(others);
  });

  it('hold on a WebSocket', async () => {
    const client = await SocketClient.connect(server.url);
    client.subscribe('a', 'subscription { nothing }');
    const code = await client.nextCode();
    client.close();
    expect(code).toBe(only ? 'UNTRUSTED_DOCUMENT' : 'GRAPHQL_VALIDATION_FAILED');
  });
});

describe('a file of documents', () => {
  it.each([
    ['with a wrong hash', 'wrong.json', 'is not the SHA-256 of its document'],
    ['that is none', 'none.json', 'it holds no trusted documents'],
    ['that is not there', 'absent.json', 'it holds no trusted documents'],
  ])('%s is refused', (_what, name, message) => {
    expect(() => TrustedDocuments.read(join(folder, name), true)).toThrow(message);
  });
});
