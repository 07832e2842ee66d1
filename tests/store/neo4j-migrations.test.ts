import { afterEach, describe, expect, it } from '@jest/globals';
import { int } from 'neo4j-driver';

import { checkGraph } from '../../src/store/check-graph.ts';
import { installSchema } from '../../src/store/neo4j/install-schema.ts';
import { readNeo4jAddress } from '../../src/store/neo4j/neo4j-address.ts';
import { Neo4jConnection } from '../../src/store/neo4j/neo4j-connection.ts';
import { DEFAULT_NEO4J_LIMITS } from '../../src/store/neo4j/neo4j-limits.ts';
import { MIGRATIONS, SCHEMA_VERSION } from '../../src/store/neo4j/neo4j-migrations.ts';
import { openStore } from '../../src/store/open-store.ts';

import { neo4jDatabases, runCypher, withoutSchema } from '../support/neo4j-databases.ts';
import { newsroomChange } from './conformance/newsroom.ts';

/** A later version: a property that nodes written before lack, some at a time, and an index on it. */
function later(cutAfter: number): typeof MIGRATIONS {
  let statements = 0;
  const perhaps = async (connection: Neo4jConnection, cypher: string): Promise<unknown> => {
    if (statements++ === cutAfter) throw new Error('cut off');
    const [row] = await connection.write((run) => run(cypher, { some: int(1) }));
    return row?.[0];
  };
  const next = SCHEMA_VERSION + 1;
  const backfill =
    'MATCH (n:Statement) WHERE n.words IS NULL WITH n LIMIT $some SET n.words = size(split(n.text, " ")) RETURN count(n)';
  return [
    ...MIGRATIONS,
    {
      to: next,
      steps: [
        {
          name: 'make the index',
          run: async (connection) => {
            await perhaps(connection, 'CREATE INDEX statement_words IF NOT EXISTS FOR (n:Statement) ON (n.words)');
          },
        },
        {
          name: 'count the words of what was written before',
          run: async (connection) => {
            while ((await perhaps(connection, backfill)) !== 0) continue;
          },
        },
      ],
    },
    {
      to: next + 1,
      steps: [
        {
          name: 'name them otherwise',
          run: async (connection) => {
            await perhaps(
              connection,
              'MATCH (n:Statement) WHERE n.words IS NOT NULL SET n.length = n.words, n.words = null',
            );
          },
        },
      ],
    },
  ];
}

for (const [, url] of neo4jDatabases()) {
  describe('a Neo4j store of an older version', () => {
    const connections: Neo4jConnection[] = [];
    const connect = (): Neo4jConnection => {
      const connection = new Neo4jConnection(readNeo4jAddress(url, null), DEFAULT_NEO4J_LIMITS);
      connections.push(connection);
      return connection;
    };
    afterEach(async () => {
      for (const connection of connections.splice(0)) await connection.close();
      await runCypher(url, 'MATCH (n) DETACH DELETE n', 'DROP INDEX statement_words IF EXISTS');
    });
    const version = () => runCypher(url, 'MATCH (s:OnRecordStore) RETURN s.version');

    it('comes to each next version in turn, wherever it was cut off, and then again is left alone', async () => {
      await runCypher(url, 'MATCH (n) DETACH DELETE n');
      const store = await openStore(url);
      await store.writer.apply(newsroomChange());
      const before = await checkGraph(store);
      await store.close();
      const connection = connect();
      const seen: unknown[] = [];
      // Before the first statement, before each batch, before the last look for more, in the second migration, never.
      for (const cutAfter of [0, 1, 2, 3, 2, -1]) {
        const outcome = await installSchema(connection, false, later(cutAfter)).then(
          () => 'done',
          (error: Error) => error.message,
        );
        seen.push([outcome, Number((await version())[0]![0]) - SCHEMA_VERSION]);
      }
      const cutOff = [0, 0, 0, 0, 1].map((raised) => ['cut off', raised]);
      expect(seen).toEqual([...cutOff, ['done', 2]]);
      const counted = await runCypher(
        url,
        'MATCH (n:Statement) WHERE n.length > 0 AND n.words IS NULL RETURN count(n)',
      );
      expect(counted).toEqual([[3]]);
      // Nothing is left to do, so nothing is cut off.
      await installSchema(connection, false, later(0));
      await runCypher(url, `MATCH (s:OnRecordStore) SET s.version = ${SCHEMA_VERSION}`);
      const again = await openStore(url, { readOnly: true });
      expect(await checkGraph(again)).toEqual(before);
      await again.close();
    });

    it('of version 1 gets the copies that relationships have since, however often that is begun', async () => {
      await withoutSchema(url);
      const store = await openStore(url);
      await store.writer.apply(newsroomChange());
      const before = await checkGraph(store);
      await store.close();
      const names = await runCypher(
        url,
        "SHOW INDEXES YIELD name, type, entityType, properties WHERE type = 'RANGE' AND entityType = 'RELATIONSHIP' AND properties <> ['articleId'] RETURN name",
      );
      await runCypher(
        url,
        ...names.map(([name]) => `DROP INDEX \`${String(name)}\``),
        'MATCH ()-[r:ABOUT|MADE]->() SET r.to_id = null, r.from_id = null, r.said_at = null, r.speaker_id = null',
        'MATCH (s:OnRecordStore) SET s.version = 1',
      );
      await expect(openStore(url, { readOnly: true })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      const connection = connect();
      const second = MIGRATIONS.find(({ to }) => to === 2)!;
      await second.steps[0]!.run(connection);
      await Promise.all([connection, connect()].map((one) => installSchema(one, false)));
      const again = await openStore(url, { readOnly: true });
      expect(await again.checkStorage()).toEqual([]);
      expect(await checkGraph(again)).toEqual(before);
      await again.close();
      expect(await version()).toEqual([[SCHEMA_VERSION]]);
      const copies = await runCypher(
        url,
        'MATCH (s:Statement)-[r:ABOUT]->() WHERE r.said_at = s.saidAt RETURN count(r) > 0',
      );
      expect(copies).toEqual([[true]]);
    });

    it('of version 2 gets who spoke about which events, however often that is begun', async () => {
      await withoutSchema(url);
      const store = await openStore(url);
      await store.writer.apply(newsroomChange());
      const before = await checkGraph(store);
      await store.close();
      const pairs = 'MATCH (p)-[k:SPOKE_ABOUT]->(e) RETURN p.id, e.id, k.statements ORDER BY p.id, e.id';
      const written = await runCypher(url, pairs);
      expect(written.length).toBeGreaterThan(0);
      await runCypher(url, 'MATCH ()-[k:SPOKE_ABOUT]->() DELETE k', 'MATCH (s:OnRecordStore) SET s.version = 2');
      const connection = connect();
      const third = MIGRATIONS.find(({ to }) => to === 3)!;
      await third.steps[0]!.run(connection);
      await Promise.all([connection, connect()].map((one) => installSchema(one, false)));
      expect(await runCypher(url, pairs)).toEqual(written);
      const again = await openStore(url, { readOnly: true });
      expect(await again.checkStorage()).toEqual([]);
      expect(await checkGraph(again)).toEqual(before);
      await again.close();
      expect(await version()).toEqual([[SCHEMA_VERSION]]);
    });

    it('is not touched by who only reads, nor by a program that is older than it', async () => {
      await runCypher(url, 'MATCH (n) DETACH DELETE n');
      await (await openStore(url)).close();
      await expect(installSchema(connect(), true, later(-1))).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        hint: 'bring it up to date with `onrecord ingest` or `onrecord serve`',
      });
      await installSchema(connect(), false, later(-1));
      await expect(openStore(url)).rejects.toMatchObject({ hint: 'use a newer OnRecord' });
      expect(await version()).toEqual([[SCHEMA_VERSION + 2]]);
    });

    it('is made whole by two that start at once', async () => {
      await withoutSchema(url);
      await Promise.all([connect(), connect()].map((connection) => installSchema(connection, false)));
      const store = await openStore(url);
      expect(await store.checkStorage()).toEqual([]);
      expect(await version()).toEqual([[SCHEMA_VERSION]]);
      await store.close();
    });
  });
}

describe('the migrations of Neo4j', () => {
  it('are numbered from 1 on, each with named steps', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, position) => position + 1));
    expect(MIGRATIONS.every(({ steps }) => steps.length > 0 && steps.every(({ name }) => name !== ''))).toBe(true);
  });
});
