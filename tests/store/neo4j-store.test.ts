import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

import { afterEach, describe, expect, it } from '@jest/globals';

import { type OnRecordError } from '../../src/errors/onrecord-error.ts';

import { checkGraph } from '../../src/store/check-graph.ts';
import { type GraphStore } from '../../src/store/graph-store.ts';
import { readNeo4jAddress } from '../../src/store/neo4j/neo4j-address.ts';
import { openStore, type OpenStoreOptions } from '../../src/store/open-store.ts';

import {
  relationship,
  sampleArticle,
  sampleChange,
  sampleEvent,
  sampleMention,
  samplePerson,
  samplePlace,
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

  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
    for (const server of servers.splice(0)) server.close();
  });

  it.each<[name: string, url: () => Promise<string>]>([
    ['nobody listens', async () => 'bolt://me:secret@127.0.0.1:1/news'],
    ['another protocol is spoken', () => listening('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['nothing is ever said', () => listening(null)],
  ])('is told in one line when %s', async (_, url) => {
    const error = await failure(await url());
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(error.toLine()).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+/);
    expect(error.toLine()).not.toMatch(/secret|\n/);
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

    it('takes Cypher in any text for data', async () => {
      const { writer, view } = await opened();
      const hostile = "x'}) DETACH DELETE n // `$id` \\u0060 ${1+1} '";
      const article = sampleArticle('hostile', { title: hostile, text: hostile });
      const person = samplePerson(hostile, { aliases: [hostile], mentionCount: 1 });
      const mention = sampleMention(article, { start: 0, end: 3 }, { label: 'Person', id: person.id });
      const nodes = [write('Article', article), write('Person', person), write('Mention', mention)];
      const link = relationship('REFERS_TO', nodes[2]!, nodes[1]!, { properties: { score: 1, method: hostile } });
      const inArticle = relationship('IN', nodes[2]!, nodes[0]!);
      await writer.apply(sampleChange({ nodes, relationships: [link, inArticle] }));
      expect(await view.nodes('Person', [person.id, hostile])).toEqual([person, null]);
      expect(await view.counts('Article', [{ field: 'title', op: 'contains', value: hostile }])).toEqual([1]);
      expect((await view.search({ text: hostile, labels: ['Person'], first: 5 })).items).toHaveLength(1);
      expect(await view.relationships('REFERS_TO', 'OUT', [mention.id, hostile])).toEqual([[link], []]);
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
