import { afterEach, describe, expect, it } from '@jest/globals';
import { auth, driver as openDriver } from 'neo4j-driver';

import { type GraphChange } from '../../src/graph/graph-change.ts';

import { checkGraph } from '../../src/store/check-graph.ts';
import { type GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { newsroom, newsroomChange } from '../store/conformance/newsroom.ts';
import { numberedArticleChange } from '../store/conformance/numbered-article.ts';

import { emptyDatabase, neo4jDatabases } from '../support/neo4j-databases.ts';

const ROUNDS = 6;

/** The same change with everything in it the other way round, so that two writers meet each other's nodes crosswise. */
function backwards(change: GraphChange): GraphChange {
  return { ...change, nodes: [...change.nodes].reverse(), relationships: [...change.relationships].reverse() };
}

for (const [url] of neo4jDatabases()) {
  describe('writers that cross in Neo4j', () => {
    const stores: GraphStore[] = [];
    const open = async () => {
      const store = await openStore(url);
      stores.push(store);
      return store;
    };
    afterEach(async () => {
      for (const store of stores.splice(0)) await store.close();
    });

    it('come to the graph of one after the other', async () => {
      await emptyDatabase(url);
      const [one, other] = [await open(), await open()];
      const before = Number(await one.writer.revision());
      for (let round = 0; round < ROUNDS; round++) {
        const change = numberedArticleChange(round);
        await Promise.all([one.writer.apply(change), other.writer.apply(backwards(change))]);
      }
      const crossed = await checkGraph(one);
      expect(crossed.violations).toEqual([]);
      expect(Number(await one.writer.revision()) - before).toBe(2 * ROUNDS);
      await emptyDatabase(url);
      for (let round = 0; round < ROUNDS; round++) await one.writer.apply(numberedArticleChange(round));
      expect(await checkGraph(one)).toEqual(crossed);
    });

    it('survive a deadlock with Cypher of somebody else: the change is made once', async () => {
      await emptyDatabase(url);
      const store = await open();
      await store.writer.apply(newsroomChange());
      const before = Number(await store.writer.revision());
      const { protocol, host, username, password } = new URL(url);
      const driver = openDriver(`${protocol}//${host}`, auth.basic(username, password));
      const session = driver.session();
      const foreign = session.beginTransaction();
      await foreign.run('MATCH (p:Person {id: $id}) SET p.lock = true', { id: newsroom().person.id });
      // Ours holds the graph and waits for the person; theirs holds the person and asks for the graph.
      const ours = store.writer.apply(newsroomChange());
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const theirs: unknown = await foreign.run('MATCH (s:OnRecordStore) SET s.lock = true').then(
        () => null,
        (error: unknown) => error,
      );
      await foreign.rollback().catch(() => undefined);
      await session.close();
      await driver.close();
      await expect(ours).resolves.toMatchObject({ nodesRemoved: 0 });
      // The server ends one of the two: theirs, or ours, which the driver repeats.
      expect(theirs === null || (theirs as { code: string }).code.endsWith('DeadlockDetected')).toBe(true);
      expect(Number(await store.writer.revision()) - before).toBe(1);
      expect((await checkGraph(store)).violations).toEqual([]);
    });
  });
}
