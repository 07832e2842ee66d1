import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { SignJWT } from 'jose';

import { type GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';

import { newApiKey, parseApiKeys } from '../../src/server/identity/api-keys.ts';
import { type ServerOptions } from '../../src/server/start-server.ts';

import { NEWSROOM } from '../support/newsroom.ts';
import { HARBOUR } from '../support/newsroom-articles.ts';
import { type ServedNewsroom, serveNewsroom } from '../support/serve-newsroom.ts';
import { SocketClient } from '../support/socket-client.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ADDED = `subscription ($filter: StatementFilter, $after: String) {
  statementAdded(filter: $filter, after: $after) { cursor statement { text kind article { title } } }
}`;
const NOTHING = {
  removeArticles: [],
  removeNodes: [],
  clearRelationships: [],
  nodes: [],
  relationships: [],
  records: [],
};

const folder = temporaryFolder();
let files = 0;

interface Added {
  cursor: string;
  statement: { text: string; kind: string; article: { title: string } };
}

const running: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

/** An empty graph that is served, and looked at all the time. */
async function serveEmpty(options: Partial<ServerOptions> = {}): Promise<ServedNewsroom> {
  const store = options.store ?? (await openStore('sqlite::memory:'));
  const server = await serveNewsroom({ arrivalsInterval: 10, ...options, store });
  running.push(server);
  return server;
}

async function added(client: SocketClient, count: number): Promise<Added[]> {
  const all: Added[] = [];
  while (all.length < count) {
    const { payload } = (await client.next())! as { payload: { data: { statementAdded: Added } } };
    all.push(payload.data.statementAdded);
  }
  return all;
}

/** A store in a file of its own, and what resolves once the server has looked at the graph: what comes then is new to it. */
async function openFile(path: string): Promise<{ store: GraphStore; looked: Promise<void> }> {
  const store = await openStore(path);
  const reads = jest.spyOn(store.view, 'relationships');
  const looked = async () => {
    while (reads.mock.results.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await reads.mock.results[0]!.value;
    await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return { store, looked: looked() };
}

/** Waits until the server has begun to read for a subscription: what was sent before has been answered then. */
async function settled(client: SocketClient): Promise<void> {
  client.subscribe('fence', 'subscription { nothing }');
  for (let message = await client.next(); message?.id !== 'fence'; message = await client.next());
}

const STATEMENT_KINDS = NEWSROOM.nodes.flatMap((write) => (write.label === 'Statement' ? [write.node.kind] : []));
const statementCount = STATEMENT_KINDS.length;

describe('statementAdded', () => {
  it('gives the statements of articles as they come in', async () => {
    const server = await serveEmpty();
    const client = await SocketClient.connect(server.url);
    client.subscribe('a', ADDED);
    await settled(client);
    await server.store.writer.apply(NEWSROOM);
    const all = await added(client, statementCount);
    expect(new Set(all.map(({ statement }) => statement.text)).size).toBe(statementCount);
    expect(all[0]!.statement.article.title).toBeTruthy();
    client.close();
  });

  it('gives those that fulfil the filter', async () => {
    const server = await serveEmpty();
    const client = await SocketClient.connect(server.url);
    client.subscribe('a', ADDED, { filter: { kind: { eq: 'INDIRECT' } } });
    await settled(client);
    await server.store.writer.apply(NEWSROOM);
    const kinds = STATEMENT_KINDS.filter((kind) => kind === 'INDIRECT');
    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds.length).toBeLessThan(statementCount);
    expect((await added(client, kinds.length)).map(({ statement }) => statement.kind)).toEqual(kinds);
    await settled(client);
    client.close();
  });

  it('sees what another process stores, a second connection to the same file standing for it', async () => {
    const path = `sqlite:${folder}/live-${++files}.db`;
    const { store, looked } = await openFile(path);
    const server = await serveEmpty({ store });
    const client = await SocketClient.connect(server.url);
    client.subscribe('a', ADDED);
    await looked;
    const other = await openStore(path);
    await other.writer.apply(NEWSROOM);
    await other.close();
    expect(await added(client, statementCount)).toHaveLength(statementCount);
    client.close();
  });

  it('goes on after a cursor, with nothing left out', async () => {
    const server = await serveEmpty();
    const first = await SocketClient.connect(server.url);
    first.subscribe('a', ADDED);
    await settled(first);
    await server.store.writer.apply(NEWSROOM);
    const all = await added(first, statementCount);
    first.close();

    const again = await SocketClient.connect(server.url);
    again.subscribe('b', ADDED, { after: all[0]!.cursor });
    const texts = (await added(again, statementCount)).map(({ statement }) => statement.text);
    again.subscribe('c', ADDED, { after: all.at(-1)!.cursor });
    await settled(again);
    again.close();
    expect(texts.sort()).toEqual(all.map(({ statement }) => statement.text).sort());
  });

  it('goes on after a cursor of a server that was started before', async () => {
    const path = `sqlite:${folder}/live-${++files}.db`;
    const { store, looked } = await openFile(path);
    const before = await serveEmpty({ store });
    const first = await SocketClient.connect(before.url);
    first.subscribe('a', ADDED);
    await looked;
    await before.store.writer.apply(NEWSROOM);
    const all = await added(first, statementCount);
    first.close();

    const after = await serveEmpty({ store: await openStore(path) });
    const again = await SocketClient.connect(after.url);
    again.subscribe('b', ADDED, { after: all.at(-1)!.cursor });
    expect(await added(again, statementCount)).toHaveLength(statementCount);
    again.close();
  });

  it('refuses a cursor that is none', async () => {
    const server = await serveEmpty();
    const client = await SocketClient.connect(server.url);
    client.subscribe('a', ADDED, { after: 'none' });
    expect(await client.nextCode()).toBe('BAD_USER_INPUT');
    client.close();
  });
});

describe('ingestProgress', () => {
  it('tells how many articles a run has brought in', async () => {
    const server = await serveEmpty();
    const client = await SocketClient.connect(server.url);
    client.subscribe('a', 'subscription { ingestProgress { run { reader } articleCount newArticleCount } }');
    await settled(client);
    await server.store.writer.apply(NEWSROOM);
    expect((await client.next())?.payload).toMatchObject({
      data: { ingestProgress: { articleCount: 3, newArticleCount: 3 } },
    });
    client.close();
  });
});

describe('who may open a socket', () => {
  const { key, entry } = newApiKey('reader', 'someone');
  const access = { keys: parseApiKeys(entry, 'test'), anonymousRole: 'none' } as const;

  it.each([
    ['nobody', {}],
    ['a wrong key', { authorization: 'Bearer wrong' }],
    ['what is no text', { authorization: 7 }],
  ])('not %s', async (_who, parameters) => {
    const server = await serveEmpty({ access });
    const client = await SocketClient.connect(server.url, parameters);
    expect(client.closeCode).toBe(4401);
  });

  it.each([
    ['authorization', { authorization: `Bearer ${key}` }],
    ['apiKey', { apiKey: key }],
  ])('who gives a key as %s of connection_init', async (_how, parameters) => {
    const server = await serveEmpty({ access });
    const client = await SocketClient.connect(server.url, parameters);
    client.subscribe('a', ADDED);
    await settled(client);
    expect(client.closeCode).toBeNull();
    client.close();
  });

  it('nobody any more after too many wrong keys', async () => {
    const server = await serveEmpty({ access: { ...access, rates: { wrongKeys: 1 } } });
    await SocketClient.connect(server.url, { apiKey: 'wrong' });
    expect((await SocketClient.connect(server.url, { apiKey: key })).closeCode).toBe(4429);
  });

  it('a token only until it expires', async () => {
    const secret = 'a secret of more than 32 characters';
    const exp = Math.floor(Date.now() / 1000) + 2;
    const token = await new SignJWT({ sub: 'a', role: 'reader', exp })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode(secret));
    const server = await serveEmpty({ access: { tokens: { keys: { secret }, issuer: null, audience: null } } });
    const client = await SocketClient.connect(server.url, { authorization: `Bearer ${token}` });
    expect(client.closeCode).toBeNull();
    expect(await client.next()).toBeNull();
    expect(client.closeCode).toBe(4403);
  });

  it.each<[string, Record<string, string>, string]>([
    ['another site', { origin: 'https://evil.example' }, '403'],
    ['another name', { host: 'evil.example:4000' }, '421'],
  ])('not from %s', async (_where, headers, status) => {
    const server = await serveEmpty();
    await expect(SocketClient.open(server.url, headers)).rejects.toThrow(status);
  });
});

describe('a socket', () => {
  it.each([
    ['a query', '{ statistics { __typename } }', 'BAD_USER_INPUT'],
    ['a mutation', 'mutation { removeArticle(id: "x") { __typename } }', 'BAD_USER_INPUT'],
    ['what is no GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', 'subscription { statementAdde { cursor } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two root fields',
      'subscription { a: statementAdded { cursor } b: statementAdded { cursor } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['the schema', '{ __schema { types { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('refuses %s', async (_what, query, code) => {
    const server = await serveEmpty({ access: { introspection: false } });
    const client = await SocketClient.connect(server.url);
    client.subscribe('a', query);
    const message = (await client.next())!;
    expect(message).toMatchObject({ id: 'a', type: 'error' });
    expect(message.payload).toContainEqual(expect.objectContaining({ extensions: { code } }));
    expect(JSON.stringify(message)).not.toContain('Did you mean');
    client.close();
  });

  it('has twenty subscriptions at most', async () => {
    const server = await serveEmpty();
    const client = await SocketClient.connect(server.url);
    for (let i = 1; i <= 21; i++) client.subscribe(String(i), ADDED);
    expect(await client.next()).toMatchObject({ id: '21', payload: [{ extensions: { code: 'TOO_MANY_OPERATIONS' } }] });
    client.close();
  });

  it('counts its operations with those of HTTP', async () => {
    const server = await serveEmpty({ access: { rates: { anonymous: 2 } } });
    const client = await SocketClient.connect(server.url);
    for (const id of ['a', 'b', 'c']) client.subscribe(id, ADDED);
    expect(await client.next()).toMatchObject({ id: 'c', payload: [{ extensions: { code: 'RATE_LIMITED' } }] });
    client.close();
  });

  it('does not tell what went wrong inside, which goes into the log', async () => {
    const store = await openStore('sqlite::memory:');
    const broken = Object.create(store, {
      view: {
        value: new Proxy(store.view, {
          get: (view, name) =>
            name === 'nodes'
              ? () => Promise.reject(new Error('disk at /secret/place broke'))
              : (Reflect.get(view, name, view) as (...args: unknown[]) => unknown).bind(view),
        }),
      },
    }) as GraphStore;
    const server = await serveEmpty({ store: broken });
    const client = await SocketClient.connect(server.url);
    client.subscribe('a', ADDED);
    await settled(client);
    await store.writer.apply(NEWSROOM);
    const message = JSON.stringify(await client.next());
    client.close();
    expect(message).toContain('INTERNAL_SERVER_ERROR');
    expect(message).not.toContain('secret');
    expect(server.logged.join('')).toContain('/secret/place');
  });

  it('is cut off when its client does not answer pings', async () => {
    const server = await serveEmpty({ pingInterval: 50 });
    const client = await SocketClient.connect(server.url);
    client.socket.pause();
    await new Promise((resolve) => setTimeout(resolve, 300));
    client.socket.resume();
    expect(await client.next()).toBeNull();
    expect(client.closeCode).toBe(1006);
  });

  it('is closed when the server stops, and its subscription with it', async () => {
    const server = await serveEmpty();
    const client = await SocketClient.connect(server.url);
    client.subscribe('a', ADDED);
    await settled(client);
    await running.pop()!.stop();
    for (let message = await client.next(); message !== null; message = await client.next());
    expect(client.closeCode).toBe(1001);
  });

  it('leaves nothing running when its client goes or completes', async () => {
    const server = await serveEmpty({ access: {} });
    const client = await SocketClient.connect(server.url);
    client.subscribe('a', ADDED);
    client.subscribe('b', ADDED);
    await settled(client);
    client.send({ id: 'a', type: 'complete' });
    await settled(client);
    const running = async () =>
      /^onrecord_subscriptions (\d+)$/m.exec(await (await fetch(`${server.url}/metrics`)).text())?.[1];
    expect(await running()).toBe('1');
    client.close();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await running()).toBe('0');
  });
});

describe('articles that are taken out', () => {
  it('are no news', async () => {
    const server = await serveEmpty();
    await server.store.writer.apply(NEWSROOM);
    const client = await SocketClient.connect(server.url);
    client.subscribe('a', ADDED);
    await settled(client);
    await server.store.writer.apply({ ...NOTHING, removeArticles: [HARBOUR.id] });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await server.store.writer.apply({ ...NOTHING, nodes: NEWSROOM.nodes, relationships: NEWSROOM.relationships });
    const all = await added(client, 1);
    expect(all[0]!.statement.article.title).toBe(HARBOUR.title);
    client.close();
  });
});
