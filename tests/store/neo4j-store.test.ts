import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { ManagedTransaction, Session } from 'neo4j-driver';

import { type OnRecordError } from '../../src/errors/onrecord-error.ts';

import { checkGraph } from '../../src/store/check-graph.ts';
import { type GraphStore } from '../../src/store/graph-store.ts';
import { checkServer } from '../../src/store/neo4j/check-server.ts';
import { readNeo4jAddress } from '../../src/store/neo4j/neo4j-address.ts';
import { quoted } from '../../src/store/neo4j/neo4j-names.ts';
import { openStore, type OpenStoreOptions } from '../../src/store/open-store.ts';
import { PARTS, type SelectedList } from '../../src/store/selection.ts';

import {
  relationship,
  sampleArticle,
  sampleChange,
  sampleEvent,
  sampleMention,
  samplePerson,
  samplePlace,
  sampleStatement,
  write,
} from '../support/graph-samples.ts';
import { emptyDatabase, neo4jDatabases, runCypher } from '../support/neo4j-databases.ts';
import { newsroomChange } from './conformance/newsroom.ts';
import { numberedArticleChange } from './conformance/numbered-article.ts';

async function failure(url: string, options: OpenStoreOptions = {}): Promise<OnRecordError> {
  const error: unknown = await openStore(url, options).then(
    (store) => store.close(),
    (reason: unknown) => reason,
  );
  return error as OnRecordError;
}

describe('the address of a Neo4j store', () => {
  const fallback = { user: 'reader', password: 'from environment' };

  it.each([
    ['neo4j://db.example:7687/news', 'neo4j://db.example:7687', 'news', fallback],
    ['bolt://localhost', 'bolt://localhost', null, fallback],
    ['neo4j+s://db.example/', 'neo4j+s://db.example', null, fallback],
    ['bolt+ssc://me:p%40ss%2Fword@[::1]:7687', 'bolt+ssc://[::1]:7687', null, { user: 'me', password: 'p@ss/word' }],
  ])('reads %s', (url, server, database, credentials) => {
    expect(readNeo4jAddress(url, fallback)).toEqual({ server, database, credentials });
  });

  it.each([
    'neo4j://',
    'neo4j://host/a/b',
    'bolt://host/x?y=secret',
    'bolt://me:secret%@host',
    'neo4j://me:secret@host:x',
  ])('refuses %s without repeating it', (url) => {
    expect(() => readNeo4jAddress(url, null)).toThrow(/^the store's URL (?!.*secret)/);
  });
});

describe('names in Cypher', () => {
  it.each(['Person', 'MADE', 'name', 'name_folded'])('may be %s of the model', (name) => {
    expect(quoted(name)).toBe(`\`${name}\``);
  });

  it.each(['Film', 'person', 'x` //', 'name_other', '__proto__', ''])('may not be %j', (name) => {
    expect(() => quoted(name)).toThrow(/is no label, type or property of the model$/);
  });
});

describe('a Neo4j store that does not answer', () => {
  const servers: Server[] = [];
  const sockets: Socket[] = [];

  /** A server that answers every connection with some bytes, or with silence. */
  async function listening(answer: string | null): Promise<string> {
    const server = createServer((socket) => {
      sockets.push(socket.on('error', () => undefined));
      if (answer !== null) socket.end(answer);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `bolt://me:secret@127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** A web server, as on the port of Neo4j Browser. */
  async function web(scheme: string): Promise<string> {
    const server: HttpServer = createHttpServer((_, response) => response.end('{"neo4j_version":"5.26.28"}'));
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `${scheme}://me:secret@127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
    for (const server of servers.splice(0)) server.close();
  });

  it.each<[name: string, url: () => Promise<string>, words: string, mayPass: boolean]>([
    ['nobody listens', async () => 'bolt://me:secret@127.0.0.1:1/news', 'no Neo4j server answers', true],
    ['nobody listens for a cluster', async () => 'neo4j://me:secret@127.0.0.1:1/news', 'no Neo4j server answers', true],
    ['nothing is ever said', () => listening(null), 'no Neo4j server answers', true],
    ['an error of HTTP is the answer', () => listening('HTTP/1.1 400 Bad Request\r\n\r\n'), 'speaks HTTP', false],
    ['a web server listens', () => web('bolt'), 'speaks HTTP and not Bolt', false],
    ['a web server listens for a cluster', () => web('neo4j'), 'speaks HTTP and not Bolt', false],
    ['a web server without TLS listens', () => web('bolt+s'), 'does not speak TLS', false],
  ])('is told in one line when %s', async (_, url, words, mayPass) => {
    const error = await failure(await url());
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', mayPass });
    expect(error.toLine()).toMatch(/^(?:bolt|neo4j)(?:\+s)?:\/\/127\.0\.0\.1:\d+/);
    expect(error.toLine()).toContain(words);
    expect(error.toLine()).not.toMatch(/secret|\n/);
  });
});

describe('the version of a server', () => {
  it.each(['Neo4j/5.26.0', 'Neo4j/5.26.28', 'Neo4j/5.27.0-aura', 'Neo4j/2025.01.0', 'Neo4j/2026.09.0'])(
    'may be %s',
    (agent) => {
      expect(() => checkServer(agent, 'bolt://db.example')).not.toThrow();
    },
  );

  it.each(['Neo4j/4.4.30', 'Neo4j/5.25.1', 'Neo4j/5', 'Memgraph/5.26', ''])('may not be %j', (agent) => {
    expect(() => checkServer(agent, 'bolt://db.example')).toThrow(
      expect.objectContaining({ code: 'STORE_UNAVAILABLE', hint: 'use Neo4j 5.26 or newer', mayPass: false }),
    );
  });
});

for (const [url, second] of neo4jDatabases())
  describe('a Neo4j store', () => {
    const withoutLogin = url.replace(/\/\/[^@]*@/, '//');
    let store: GraphStore | undefined;

    async function opened(): Promise<GraphStore> {
      return (store = await openStore(await emptyDatabase(url)));
    }
    afterEach(async () => {
      await store?.close();
      store = undefined;
    });

    it('takes user and password from the options too', async () => {
      await opened();
      const { username: user, password } = new URL(url);
      const other = await openStore(withoutLogin, { readOnly: true, credentials: { user, password } });
      expect((await other.view.statistics()).nodes.Article).toBe(0);
      await other.close();
    });

    it.each([
      ['a wrong password', (right: string) => right.replace(/:[^:@]*@/, ':wrong-password@'), 'password'],
      ['no password', () => withoutLogin, 'password'],
      ['a database that is not there', (right: string) => right.replace(/\/neo4j$/, '/nowhere'), 'no such database'],
    ])('tells of %s in one line', async (_, change, words) => {
      await opened();
      const error = await failure(change(url));
      expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE' });
      expect(error.toLine()).toContain(words);
      expect(error.toLine()).not.toContain('wrong-password');
    });

    it('routes as to a cluster, and sees what it wrote', async () => {
      await opened();
      const routed = await openStore(url.replace(/^bolt:/, 'neo4j:'));
      await routed.writer.apply(newsroomChange());
      expect((await routed.view.statistics()).nodes.Article).toBe(2);
      await routed.close();
    });

    it('speaks TLS, with any certificate only where it is told to', async () => {
      await opened();
      const encrypted = await openStore(url.replace(/^bolt:/, 'bolt+ssc:'), { readOnly: true });
      expect((await encrypted.view.statistics()).nodes.Article).toBe(0);
      await encrypted.close();
      const error = await failure(url.replace(/^bolt:/, 'bolt+s:'));
      expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', mayPass: false });
      expect(error.toLine()).toContain('certificate of the server is not trusted');
    });

    it('refuses a change once the database was emptied or brought to another version by somebody else', async () => {
      const { writer } = await (store = await openStore(second));
      await runCypher(second, 'MATCH (s:OnRecordStore) SET s.version = 99');
      await expect(writer.apply(newsroomChange())).rejects.toMatchObject({ hint: 'use a newer OnRecord' });
      await runCypher(second, 'MATCH (n) DETACH DELETE n');
      await expect(writer.apply(newsroomChange())).rejects.toMatchObject({
        message: 'the graph was removed meanwhile',
      });
      expect(await runCypher(second, 'MATCH (n) RETURN count(n)')).toEqual([[0]]);
    });

    it('does not touch the graph of another program', async () => {
      await runCypher(second, 'MATCH (n) DETACH DELETE n', 'CREATE (:Film {title: "x"})');
      expect(await failure(second)).toMatchObject({ code: 'STORE_CORRUPT' });
      await runCypher(second, 'MATCH (n) DETACH DELETE n');
      expect(await failure(second, { readOnly: true })).toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await (await openStore(second)).close();
      await runCypher(second, 'MATCH (s:OnRecordStore) SET s.version = 99');
      expect(await failure(second)).toMatchObject({ code: 'STORE_UNAVAILABLE', hint: 'use a newer OnRecord' });
      await runCypher(second, 'MATCH (n) DETACH DELETE n');
      await (await openStore(second)).close();
    });

    it('writes nothing when it was opened for reading only', async () => {
      await opened();
      const reader = await openStore(url, { readOnly: true });
      await expect(reader.writer.apply(newsroomChange())).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await reader.close();
    });

    it('is sound by the checks of the engine, and tells of an index that is not there', async () => {
      const { writer, checkStorage } = await opened();
      await writer.apply(newsroomChange());
      expect(await checkStorage.call(store)).toEqual([]);
      await runCypher(url, 'DROP INDEX person_name');
      expect(await checkStorage.call(store)).toEqual(['the index person_name is not there']);
      await runCypher(
        url,
        'CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name)',
        'CALL db.awaitIndexes()',
      );
    });

    it('tells of relationships that do not copy what their nodes hold', async () => {
      const { writer, checkStorage } = await opened();
      await writer.apply(newsroomChange());
      await runCypher(url, "MATCH (s:Statement) WITH s LIMIT 1 SET s.saidAt = '1999-12-31'");
      expect((await checkStorage.call(store)).join()).toMatch(
        /^\d relationships hold another date, speaker or id than/,
      );
    });

    it.each([
      ['DELETE k'],
      ['SET k.statements = 2'],
      ['CREATE (p)-[:SPOKE_ABOUT {statements: 0}]->(e)'],
      [
        'WITH p MATCH (other:Event) WHERE NOT (p)-[:SPOKE_ABOUT]->(other) CREATE (p)-[:SPOKE_ABOUT {statements: 1}]->(other)',
      ],
    ])('tells of who spoke about which events otherwise than the statements say: %s', async (spoil) => {
      const { writer, checkStorage } = await opened();
      await writer.apply(newsroomChange());
      await writer.apply(sampleChange({ nodes: [write('Event', sampleEvent('silence'))] }));
      await runCypher(url, `MATCH (p)-[k:SPOKE_ABOUT]->(e) WITH p, k, e LIMIT 1 ${spoil}`);
      expect(await checkStorage.call(store)).toEqual(['of who spoke about which events 1 pairs are wrong']);
    });

    it('gives a statement once that is about an event by several articles', async () => {
      const { writer, view } = await opened();
      const [one, other] = [sampleArticle('one'), sampleArticle('other')];
      const event = write('Event', sampleEvent('summit'));
      const said = ['2022-03-12', '2022-03-11', '2022-03-10'].map((saidAt) =>
        write('Statement', sampleStatement(saidAt, one, { saidAt })),
      );
      const about = [one, other].flatMap(({ id: articleId }) =>
        said.map((statement) =>
          relationship('ABOUT', statement, event, { articleId, properties: { score: 1, method: 'sample' } }),
        ),
      );
      await writer.apply(sampleChange({ nodes: [event, ...said], relationships: about }));
      const items = { label: 'Statement' as const, fields: [], parts: {} };
      const query = { first: 2, orderBy: [{ field: 'saidAt', direction: 'DESC' as const }] };
      const part = {
        kind: 'list' as const,
        by: { relation: 'about' },
        query,
        items,
        isPageWanted: true,
        isCountWanted: true,
      };
      const node = { label: 'Event' as const, fields: [], parts: { part } };
      const found = await view.select({ kind: 'node', id: event.node.id, node });
      const { page, count } = found![PARTS]!['part'] as SelectedList;
      expect([page!.items.map((item) => item.node.id), page!.hasNextPage, count]).toEqual([
        said.slice(0, 2).map((statement) => statement.node.id),
        true,
        3,
      ]);
    });

    it('keeps texts that are too long for an index, and compares them by how they begin', async () => {
      const { writer, view } = await opened();
      const articles = ['a', 'b'].map((last) =>
        sampleArticle(last, { title: `${'😀'.repeat(20_000)}${last}`, name: 'n'.repeat(50_000) }),
      );
      await writer.apply(sampleChange({ nodes: articles.map((article) => write('Article', article)) }));
      expect(
        await view.nodes(
          'Article',
          articles.map(({ id }) => id),
        ),
      ).toEqual(articles);
      const filter = { field: 'title', op: 'eq', value: articles[0]!.title } as const;
      expect(await view.counts('Article', [filter])).toEqual([2]);
      const orderBy = [{ field: 'title', direction: 'ASC' as const }];
      const [page] = await view.lists('Article', [{ orderBy, first: 1 }]);
      const [rest] = await view.lists('Article', [{ orderBy, first: 1, after: page!.items[0]!.cursor }]);
      expect([page!, rest!].map(({ items }) => items[0]!.node.id).sort()).toEqual(articles.map(({ id }) => id).sort());
    });

    it('gives a stand-in for a missing end up when its node comes, and when nothing needs it', async () => {
      const { writer, view } = await opened();
      const article = write('Article', sampleArticle('stand-in'));
      const event = write('Event', sampleEvent('stand-in'));
      const place = write('Place', samplePlace('Stand-in'));
      const covers = relationship('COVERS', article, event, { properties: { mentionCount: 1 } });
      await writer.apply(
        sampleChange({ nodes: [article, event], relationships: [covers, relationship('AT', event, place)] }),
      );
      expect((await checkGraph(store!)).violations).toMatchObject([{ rule: 'relationship-ends-exist' }]);
      await writer.apply(sampleChange({ nodes: [place] }));
      expect((await checkGraph(store!)).violations).toEqual([]);
      expect(await view.nodes('Place', [place.node.id])).toEqual([place.node]);
      await writer.apply(sampleChange({ removeArticles: [article.node.id] }));
      expect((await view.statistics()).nodes.Place).toBe(0);
    });

    it('never sends a text as a part of a statement', async () => {
      const { writer, view, records } = await opened();
      const written = jest.spyOn(ManagedTransaction.prototype, 'run');
      const read = jest.spyOn(Session.prototype, 'run');
      const hostile = "mark7f3a'}) DETACH DELETE n // `$id` \\u0060";
      const article = sampleArticle('hostile', { title: hostile, text: hostile, name: hostile });
      const person = samplePerson(hostile, { aliases: [hostile], mentionCount: 1 });
      const mention = sampleMention(article, { start: 0, end: 3 }, { label: 'Person', id: person.id });
      const nodes = [write('Article', article), write('Person', person), write('Mention', mention)];
      const method = { properties: { score: 1, method: hostile } };
      const relationships = [
        relationship('IN', nodes[2]!, nodes[0]!),
        relationship('REFERS_TO', nodes[2]!, nodes[1]!, method),
      ];
      await writer.apply(sampleChange({ nodes, relationships, removeNodes: [hostile], removeArticles: [hostile] }));
      const filter = { field: 'name', op: 'contains', value: hostile } as const;
      const [page] = await view.lists('Person', [{ filter, orderBy: [{ field: 'name', direction: 'ASC' }] }]);
      await view.lists('Person', [
        { filter, orderBy: [{ field: 'name', direction: 'ASC' }], after: page!.items[0]!.cursor },
      ]);
      await view.nodes('Person', [hostile]);
      await view.relationships('REFERS_TO', 'OUT', [hostile]);
      await view.search({ text: hostile, labels: ['Person'], first: 5 });
      await records.inBlocks('ENTITY', [hostile]);
      const statements = [...written.mock.calls, ...read.mock.calls].map(([query]) => String(query));
      expect(written.mock.calls.length).toBeGreaterThan(10);
      expect(read.mock.calls.length).toBeGreaterThan(5);
      written.mockRestore();
      read.mockRestore();
      expect(statements.filter((statement) => /mark7f3a/i.test(statement))).toEqual([]);
    });

    it('has the graph that SQLite has after the same changes', async () => {
      const sqlite = await openStore('sqlite::memory:');
      const neo4j = await opened();
      const room = newsroomChange();
      const removed = sampleChange({ removeArticles: [room.nodes.find(({ label }) => label === 'Article')!.node.id] });
      for (const change of [room, numberedArticleChange(0), numberedArticleChange(1), removed, room]) {
        expect(await neo4j.writer.apply(change)).toEqual(await sqlite.writer.apply(change));
        expect(await checkGraph(neo4j)).toEqual(await checkGraph(sqlite));
      }
      await sqlite.close();
    });

    it('knows whether anyone changed the graph', async () => {
      const { writer } = await opened();
      const revision = await writer.revision();
      expect(await writer.applyTo(revision, numberedArticleChange(0))).toMatchObject({ nodesRemoved: 0 });
      expect(await writer.applyTo(revision, numberedArticleChange(1))).toBeNull();
      expect(await writer.applyTo(await writer.revision(), numberedArticleChange(1))).not.toBeNull();
    });
  });
