import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';

import { type Role } from '../../src/graphql/access/caller.ts';

import { DocumentCache } from '../../src/server/document-cache.ts';
import { newApiKey, parseApiKeys } from '../../src/server/identity/api-keys.ts';

import { postGraphql } from '../support/http-request.ts';
import { type ServedNewsroom, serveNewsroom } from '../support/serve-newsroom.ts';

const MADE = (['reader', 'curator', 'admin'] as const).map((role) => ({ role, ...newApiKey(role, `the-${role}`) }));
const KEYS = parseApiKeys(MADE.map(({ entry }) => entry).join('\n'), 'test');

describe('a document that is asked again', () => {
  let server: ServedNewsroom;
  beforeAll(async () => {
    server = await serveNewsroom({ access: { keys: KEYS, anonymousRole: 'none' } });
  });
  afterAll(() => server.stop());

  async function ask(role: Role, request: { query: string; variables?: object; operationName?: string }) {
    const key = MADE.find((made) => made.role === role)?.key;
    const headers: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` };
    const { status, body } = await postGraphql(server.url, request, headers);
    const { data, errors = [] } = JSON.parse(body) as { data?: unknown; errors?: { extensions: { code: string } }[] };
    return { status, data, codes: errors.map(({ extensions }) => extensions.code) };
  }

  it('is refused to whom it was refused, whoever else has asked it', async () => {
    const query = 'mutation { removeArticle(id: "Article:nothing") { userErrors { code } } }';
    for (const role of ['admin', 'reader', 'admin', 'curator', 'none'] as const) {
      const { status, data } = await ask(role, { query });
      expect({ role, status }).toEqual({ role, status: { admin: 200, curator: 403, reader: 403, none: 401 }[role] });
      expect(data === undefined).toBe(role !== 'admin');
    }
  });

  it('is checked by its operation', async () => {
    const query = 'query A { __typename } mutation B { removeArticle(id: "Article:nothing") { userErrors { code } } }';
    expect(await ask('reader', { query, operationName: 'A' })).toMatchObject({
      status: 200,
      data: { __typename: 'Query' },
    });
    expect(await ask('reader', { query, operationName: 'B' })).toMatchObject({ status: 403, codes: ['FORBIDDEN'] });
    expect(await ask('admin', { query, operationName: 'B' })).toMatchObject({ status: 200, codes: [] });
    expect(await ask('reader', { query, operationName: 'A' })).toMatchObject({
      status: 200,
      data: { __typename: 'Query' },
    });
    expect(await ask('reader', { query })).toMatchObject({ status: 400 });
  });

  it('is checked and answered by its variables', async () => {
    const query = `query ($first: Int!, $inner: Int = 1, $named: Boolean = false) {
      events(first: $first) { nodes { id name @include(if: $named) statements(first: $inner) { nodes { id } } } } }`;
    const sizes = (answer: { data?: unknown }) =>
      (answer.data as { events: { nodes: { name?: string; statements: { nodes: unknown[] } }[] } }).events.nodes.map(
        ({ name, statements }) => [name === undefined, statements.nodes.length <= 1],
      );
    const one = await ask('reader', { query, variables: { first: 1 } });
    expect(sizes(one)).toEqual([[true, true]]);
    expect(await ask('reader', { query, variables: { first: 101 } })).toMatchObject({
      status: 400,
      codes: ['PAGE_TOO_LARGE'],
    });
    expect(await ask('reader', { query, variables: { first: 100, inner: 100 } })).toMatchObject({
      status: 400,
      codes: ['QUERY_TOO_COMPLEX'],
    });
    expect(await ask('reader', { query, variables: { first: 1, inner: 101 } })).toMatchObject({
      codes: ['PAGE_TOO_LARGE'],
    });
    expect(await ask('reader', { query, variables: {} })).toMatchObject({ status: 400, codes: ['BAD_USER_INPUT'] });
    const named = await ask('reader', { query, variables: { first: 2, inner: 3, named: true } });
    expect(sizes(named).map(([isNameless]) => isNameless)).toEqual([false, false]);
    expect(await ask('reader', { query, variables: { first: 1 } })).toEqual(one);
  });
});

describe('the documents that are kept', () => {
  const documentOf = (text: string) => parse(text);

  it('are the ones that were asked last, and no more than there is room for', async () => {
    const cache = new DocumentCache(2, 1000);
    await cache.set('1', documentOf('{ a }'));
    await cache.set('2', documentOf('{ b }'));
    expect(await cache.get('1')).toBeDefined();
    await cache.set('3', documentOf('{ c }'));
    expect(await Promise.all(['1', '2', '3'].map(async (key) => (await cache.get(key)) !== undefined))).toEqual([
      true,
      false,
      true,
    ]);
    expect(cache.withText('{ b }')).toBeUndefined();
    expect(cache.withText('{ c }')).toBe(await cache.get('3'));
  });

  it('are bounded by their texts together, and a longer one is not kept at all', async () => {
    const cache = new DocumentCache(100, 20);
    await cache.set('1', documentOf('{ aaaaaaaa }'));
    await cache.set('2', documentOf('{ bbbbbbbb }'));
    expect(await cache.get('1')).toBeUndefined();
    expect(await cache.get('2')).toBeDefined();
    await cache.set('3', documentOf(`{ ${'c'.repeat(30)} }`));
    expect(await cache.get('3')).toBeUndefined();
    expect(await cache.get('2')).toBeDefined();
  });
});
