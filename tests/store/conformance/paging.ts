import { describe, expect, it } from '@jest/globals';

import { type GraphView, type ListQuery, type Order } from '../../../src/store/graph-view.ts';

import { sampleArticle, sampleChange, write } from '../../support/graph-samples.ts';
import { type OpenEmptyStore, type StoreOfTest } from './describe-store-conformance.ts';
import { storeHolding } from './store-holding.ts';

/** Titles with ties and nulls. */
const TITLES = ['b', 'a', null, 'b', 'c', null, 'a', 'b', null, 'a', 'Ö'];
const ARTICLES = TITLES.map((title, position) =>
  sampleArticle(`p${position}`, { title, publishedAt: position % 3 === 0 ? null : `2022-03-1${position % 3}` }),
);

const ORDERS: [name: string, orderBy: Order[]][] = [
  ['by id alone', []],
  ['by title', [{ field: 'title', direction: 'ASC' }]],
  ['by title, descending', [{ field: 'title', direction: 'DESC' }]],
  [
    'by date, then title, descending',
    [
      { field: 'publishedAt', direction: 'ASC' },
      { field: 'title', direction: 'DESC' },
    ],
  ],
  [
    'by a field that has no nulls',
    [
      { field: 'name', direction: 'DESC' },
      { field: 'title', direction: 'ASC' },
    ],
  ],
  ['by id, descending', [{ field: 'id', direction: 'DESC' }]],
];

/** The same order in JavaScript: nulls last, id last. */
function expected(orderBy: Order[]): string[] {
  const value = (article: (typeof ARTICLES)[number], field: string) =>
    (article as unknown as Record<string, string | null>)[field]!;
  return [...ARTICLES]
    .sort((a, b) => {
      for (const { field, direction } of [...orderBy, { field: 'id', direction: 'ASC' as const }]) {
        const [x, y] = [value(a, field), value(b, field)];
        if (x === y) continue;
        if (x === null) return 1;
        if (y === null) return -1;
        return x < y === (direction === 'ASC') ? -1 : 1;
      }
      return 0;
    })
    .map(({ id }) => id);
}

async function page(view: GraphView, query: ListQuery) {
  const [found] = await view.lists('Article', [query]);
  return { ...found!, ids: found!.items.map(({ node }) => node.id) };
}

const FILLED = sampleChange({ nodes: ARTICLES.map((article) => write('Article', article)) });

export function describePages(openEmptyStore: OpenEmptyStore): void {
  describe('order and paging', () => {
    const store = storeHolding(openEmptyStore, FILLED);

    it.each(ORDERS)('pages forwards %s', async (_, orderBy) => {
      const ids: string[] = [];
      for (let after: string | undefined; ;) {
        const found = await page(store().view, { orderBy, first: 3, ...(after === undefined ? {} : { after }) });
        expect(found.hasPreviousPage).toBe(after !== undefined);
        ids.push(...found.ids);
        if (!found.hasNextPage) break;
        after = found.items.at(-1)!.cursor;
      }
      expect(ids).toEqual(expected(orderBy));
    });

    it.each(ORDERS)('pages backwards %s', async (_, orderBy) => {
      const ids: string[] = [];
      for (let before: string | undefined; ;) {
        const found = await page(store().view, { orderBy, last: 4, ...(before === undefined ? {} : { before }) });
        expect(found.hasNextPage).toBe(before !== undefined);
        ids.unshift(...found.ids);
        if (!found.hasPreviousPage) break;
        before = found.items[0]!.cursor;
      }
      expect(ids).toEqual(expected(orderBy));
    });

    it('gives what lies between two cursors', async () => {
      const orderBy: Order[] = [{ field: 'title', direction: 'DESC' }];
      const { items, ids } = await page(store().view, { orderBy });
      const between = await page(store().view, { orderBy, after: items[1]!.cursor, before: items[6]!.cursor });
      expect(between.ids).toEqual(ids.slice(2, 6));
    });

    it('answers many queries at once', async () => {
      const pages = await store().view.lists('Article', [{ first: 1 }, { first: 2 }, { first: 1, filter: { or: [] } }]);
      expect(pages.map(({ items }) => items.length)).toEqual([1, 2, 0]);
      expect(await store().view.lists('Article', [])).toEqual([]);
    });

    const title: Order[] = [{ field: 'title', direction: 'ASC' }];
    const forged = Buffer.from('["title ASC, id ASC",{"a":1},"x"]').toString('base64url');
    const refused: [name: string, query: ListQuery, where: string][] = [
      ['a page of none', { first: 0 }, 'first'],
      ['a negative page', { last: -1 }, 'last'],
      ['half a page', { first: 1.5 }, 'first'],
      ['too large a page', { first: 201 }, 'first'],
      ['both ends at once', { first: 1, last: 1 }, 'last'],
      ['a cursor that is none', { after: 'nonsense' }, 'after'],
      ['an empty cursor', { before: '' }, 'before'],
      ['a forged cursor', { orderBy: title, after: forged }, 'after'],
      ['an unknown order', { orderBy: [{ field: 'size', direction: 'ASC' }] }, 'size'],
      ['an order by a long text', { orderBy: [{ field: 'text', direction: 'ASC' }] }, 'text'],
      ['an unknown direction', { orderBy: [{ field: 'title', direction: 'UP' as 'ASC' }] }, 'title'],
    ];
    it.each(refused)('refuses %s and names it', async (_, query, where) => {
      await expect(page(store().view, query)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', where });
    });

    it.each(['["a"]', '[1.5]', '[1e999]', '[true]', '[null]', '[{}]'])(
      'refuses the forged position %s',
      async (value) => {
        const content = `["mentionCount ASC, id ASC",${value.slice(1, -1)},"x"]`;
        const query: ListQuery = {
          orderBy: [{ field: 'mentionCount', direction: 'ASC' }],
          after: Buffer.from(content).toString('base64url'),
        };
        await expect(store().view.lists('Event', [query])).rejects.toMatchObject({
          code: 'BAD_USER_INPUT',
          where: 'after',
        });
      },
    );

    it('refuses a cursor of another order', async () => {
      const { items } = await page(store().view, { first: 1 });
      const query: ListQuery = { orderBy: title, after: items[0]!.cursor };
      await expect(page(store().view, query)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', where: 'after' });
    });
  });
}

export function describePaging(store: StoreOfTest): void {
  describe('paging', () => {
    it('keeps its place when nodes come and go', async () => {
      await store().writer.apply(FILLED);
      const orderBy: Order[] = [{ field: 'name', direction: 'ASC' }];
      const first = await page(store().view, { orderBy, first: 2 });
      const added = sampleArticle('p00');
      await store().writer.apply(sampleChange({ removeArticles: [first.ids[1]!], nodes: [write('Article', added)] }));
      const next = await page(store().view, { orderBy, first: 1, after: first.items[1]!.cursor });
      expect(next.items[0]!.node.name).toBe('p10.txt');
    });

    it('gives 20 without being told, and an empty page of an empty list', async () => {
      const many = Array.from({ length: 21 }, (_, index) => write('Article', sampleArticle(`m${index}`)));
      await store().writer.apply(sampleChange({ nodes: many }));
      expect((await page(store().view, {})).items).toHaveLength(20);
      const none = await page(store().view, { filter: { or: [] } });
      expect(none).toMatchObject({ items: [], hasNextPage: false, hasPreviousPage: false });
    });
  });
}
