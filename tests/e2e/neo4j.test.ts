import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';

import { packageFolder } from '../../src/pipeline/package-folder.ts';

import { askRecipe, namedRows } from '../support/ask-cypher.ts';
import { asTable, cypherRecipes, withTable } from '../support/cypher-recipes.ts';
import { type Asked, graphqlOver } from '../support/graphql-newsroom.ts';
import { emptyDatabase, neo4jDatabases } from '../support/neo4j-databases.ts';
import { readPage } from '../support/pages.ts';
import { checksumOf, dataOf } from '../support/run-onrecord.ts';
import { sharedFolder } from '../support/shared-folder.ts';
import { PLAYGROUND, SHOWN_QUERIES, type ShownQuery } from '../support/shown-queries.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { sortedHits, withoutRanks } from '../support/without-ranks.ts';
import { REAL_FACTS } from './cypher-facts.ts';

const CYPHER_PAGES = ['docs/how-to/ask-in-cypher.md', 'docs/how-to/run-on-neo4j.md'];

/** Writes these pages' tables anew, for when the example reports' graph has changed: look at the difference, then commit. */
const IS_UPDATED = process.env['UPDATE_PAGES'] === '1';

/** For each variable of the queries that users are shown: where to get values for it. */
const VALUES: Record<string, string> = {
  event: '{ ids: events(first: 3, orderBy: [{ field: STATEMENT_COUNT, direction: DESC }]) { nodes { id } } }',
  statement: '{ ids: statements(first: 3, filter: { contradictions: { some: {} } }) { nodes { id } } }',
};

/** The values to ask a query with; one without variables is asked once. */
async function valuesFor(query: string, { data }: Asked): Promise<Record<string, string>[]> {
  const variable = /^query \w+\(\$(\w+):/.exec(query)?.[1];
  if (variable === undefined) return [{}];
  const { ids } = await data<{ ids: { nodes: { id: string }[] } }>(VALUES[variable]!);
  return ids.nodes.map(({ id }) => ({ [variable]: id }));
}

/** Subscriptions are asked of a server. */
const QUESTIONS = SHOWN_QUERIES.filter(({ query }) => !/^subscription\b/m.test(query));

/** What a graph answers, or why it does not. */
async function answerOf(asked: Asked, query: string, values: Record<string, string>): Promise<unknown> {
  try {
    return sortedHits(await asked.data(query, values));
  } catch (error) {
    return (error as Error).message;
  }
}

/**
 * One graph in two stores.
 *
 * @param isFilled which queries are made for it, so that each finds something
 */
function describeBothStores(
  name: string,
  articles: string,
  url: string,
  isFilled: (query: ShownQuery) => boolean,
): void {
  describe(`${name} in SQLite and in Neo4j`, () => {
    const urls = { sqlite: `sqlite:${join(temporaryFolder(), 'graph.db')}`, neo4j: url };
    const stores: GraphStore[] = [];
    let found = 0;
    let sqlite: Asked;
    let neo4j: Asked;

    beforeAll(async () => {
      await emptyDatabase(urls.neo4j);
      for (const store of Object.values(urls)) {
        await dataOf(['ingest', articles, '--store', store, '--json']);
        stores.push(await openStore(store, { readOnly: true }));
      }
      [sqlite, neo4j] = (await Promise.all(stores.map((store) => graphqlOver(store)))) as [Asked, Asked];
    });

    afterAll(() => Promise.all(stores.map((store) => store.close())));

    it('are one graph, also when they are ingested again', async () => {
      const checksum = await checksumOf(urls.sqlite);
      expect(await checksumOf(urls.neo4j)).toBe(checksum);
      await dataOf(['ingest', articles, '--store', urls.neo4j, '--json']);
      expect(await checksumOf(urls.neo4j)).toBe(checksum);
    });

    it.each(QUESTIONS)('answer $name of $from alike', async (shown) => {
      const { query } = shown;
      const isComparable = new Set(stores.map(({ capabilities }) => capabilities.ranking)).size === 1;
      const asked = isComparable ? query : withoutRanks(query);
      for (const values of await valuesFor(query, sqlite)) {
        const answer = await answerOf(sqlite, asked, values);
        const isFound = typeof answer === 'object' && /\[[{"]/.test(JSON.stringify(answer));
        found += Number(isFound);
        expect(isFound || !isFilled(shown)).toBe(true);
        expect(await answerOf(neo4j, asked, values)).toEqual(answer);
      }
    });

    it('have an answer to most of them', () => {
      expect(found).toBeGreaterThan((2 / 3) * QUESTIONS.length);
    });
  });
}

/** A page's queries on graphs that were ingested before. @param real null where the real articles are not there */
function describeCypherOf(path: string, examples: string, real: string | null): void {
  describe(`the Cypher of ${path}`, () => {
    const recipes = cypherRecipes(readPage(path).text);

    it.each(recipes)('$title: the table is how the answer begins', async (recipe) => {
      const { columns, rows } = await askRecipe(examples, recipe);
      if (IS_UPDATED) {
        const page = withTable(readPage(path).text, recipe, columns, rows);
        writeFileSync(new URL(`../../${path}`, import.meta.url), page);
      }
      expect(recipe.columns).toEqual(columns);
      expect(recipe.rows.length).toBeGreaterThan(0);
      expect(recipe.rows).toEqual(asTable(recipe, rows));
    });

    if (real !== null)
      it.each(recipes)('$title: answers on the real articles too', async (recipe) => {
        const rows = namedRows(await askRecipe(real, recipe));
        const facts = REAL_FACTS[recipe.title] ?? [];
        expect(facts.length).toBeGreaterThan(0);
        for (const fact of facts) expect(rows).toContainEqual(expect.objectContaining(fact));
      });
  });
}

const databases = neo4jDatabases();
const real = sharedFolder('seeds');

describe('the articles on Neo4j', () => {
  it('are asked ten queries of an analyst and more', () => {
    expect(cypherRecipes(readPage(CYPHER_PAGES[0]!).text).length).toBeGreaterThanOrEqual(10);
  });

  it('are asked every query that users are shown', () => {
    const pages = new Set(SHOWN_QUERIES.map(({ from }) => from));
    expect([...pages]).toEqual(
      expect.arrayContaining(['the playground', 'README.md', 'docs/how-to/ask-who-said-what.md']),
    );
  });
});

for (const [first, second] of databases) {
  // Nobody has judged these yet; what the page asks after its mutations is tried with them.
  const isFilled = ({ from }: ShownQuery): boolean => from !== 'docs/how-to/curate.md';
  describeBothStores('the example reports', packageFolder('seed/articles'), first, isFilled);
  if (real !== null) describeBothStores('the real articles', real, second, ({ from }) => from === PLAYGROUND);
  for (const page of CYPHER_PAGES) describeCypherOf(page, first, real === null ? null : second);
}
