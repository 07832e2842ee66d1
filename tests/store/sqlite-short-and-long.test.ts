import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { type GraphView, type ListQuery } from '../../src/store/graph-view.ts';
import { installSchema } from '../../src/store/sqlite/install-schema.ts';
import { LongReads } from '../../src/store/sqlite/long-reads.ts';
import { WORD_LIST } from '../../src/store/sqlite/read-near-words.ts';
import { SqliteConnection, type SqlRow, type SqlValue } from '../../src/store/sqlite/sqlite-connection.ts';
import { DEFAULT_SQLITE_LIMITS } from '../../src/store/sqlite/sqlite-limits.ts';
import { SqliteView } from '../../src/store/sqlite/sqlite-view.ts';
import { SqliteWriter } from '../../src/store/sqlite/sqlite-writer.ts';

import { NEWSROOM } from '../support/newsroom.ts';
import { IDS } from '../support/newsroom-ids.ts';

class CountedLongReads extends LongReads {
  count = 0;
  /** What another does before what was found is read. */
  meanwhile = () => {};

  override async value(sql: string, values?: SqlRow): Promise<SqlValue> {
    this.count += 1;
    const value = await super.value(sql, values);
    this.meanwhile();
    return value;
  }
}

const about = { relation: 'about', some: { field: 'id', op: 'eq', value: IDS.attack } } as const;
const words = { field: 'text', op: 'contains', value: 'corridor' } as const;
const byDate = [{ field: 'saidAt', direction: 'DESC' }] as const;

const SHORT: Record<string, (view: GraphView) => Promise<unknown>> = {
  'nodes by their ids': (view) => view.nodes('Event', [IDS.attack]),
  'relationships of nodes': (view) => view.relationships('ABOUT', 'IN', [IDS.attack]),
  'a page of all by id': (view) => view.lists('Statement', [{}]),
  'what certain ids have': (view) => view.lists('Statement', [of('articleId', 'eq', 'art_1')]),
  'a few of certain ids': (view) => view.counts('Person', [{ field: 'id', op: 'in', value: ['per_1', 'per_2'] }]),
  'the latest about an event': (view) => view.lists('Statement', [{ filter: about, orderBy: [...byDate] }]),
};

const LONG: Record<string, (view: GraphView) => Promise<unknown>> = {
  'what contains a text': (view) => view.lists('Statement', [{ filter: words }]),
  'what contains a text about an event': (view) =>
    view.lists('Statement', [{ filter: { and: [about, words] }, orderBy: [...byDate] }]),
  'all of a kind': (view) => view.lists('Statement', [of('kind', 'eq', 'DIRECT')]),
  'all in another order': (view) => view.lists('Person', [{ orderBy: [{ field: 'name', direction: 'ASC' }] }]),
  'how many there are': (view) => view.counts('Statement', [undefined]),
  'how many contain a text': (view) => view.counts('Statement', [words]),
  'numbers of groups': (view) => view.groups('Statement', { by: [{ field: 'kind' }], first: 10 }),
  'full text': (view) => view.search({ text: 'said', labels: ['Statement'], first: 10 }),
  sizes: (view) => view.statistics(),
};

function of(field: string, op: 'eq', value: string): ListQuery {
  return { filter: { field, op, value } };
}

describe('what SQLite reads in this thread, and what aside', () => {
  let connection: SqliteConnection;
  let longReads: CountedLongReads;
  let view: GraphView;
  beforeEach(async () => {
    connection = new SqliteConnection(':memory:');
    installSchema(connection, false);
    connection.exec(WORD_LIST);
    await new SqliteWriter(connection).apply(NEWSROOM);
    longReads = new CountedLongReads(connection, DEFAULT_SQLITE_LIMITS);
    view = new SqliteView(connection, longReads);
  });
  afterEach(() => connection.close());

  it.each(Object.entries(SHORT))('%s: here', async (_, read) => {
    await read(view);
    expect(longReads.count).toBe(0);
  });

  it.each(Object.entries(LONG))('%s: aside', async (_, read) => {
    await read(view);
    expect(longReads.count).toBeGreaterThan(0);
  });

  it('does not take a list for ended where a page was removed between finding and reading it', async () => {
    longReads.meanwhile = () => connection.run('DELETE FROM "Person" WHERE "id" = ?', [IDS.orsk]);
    const orderBy = [{ field: 'name', direction: 'ASC' as const }];
    const [page] = await view.lists('Person', [{ orderBy, first: 1 }]);
    expect(page).toMatchObject({ items: [], hasNextPage: true });
  });
});
