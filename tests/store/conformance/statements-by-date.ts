import { describe, expect, it } from '@jest/globals';

import { type Filter, type ListQuery, type Order } from '../../../src/store/graph-view.ts';
import { PARTS, type SelectedList } from '../../../src/store/selection.ts';

import {
  relationship,
  sampleArticle,
  sampleChange,
  sampleEvent,
  samplePerson,
  sampleStatement,
  write,
} from '../../support/graph-samples.ts';
import { type StoreOfTest } from './describe-store-conformance.ts';

/** Dates with ties and unknown ones. */
const DATES = ['2022-03-11', '2022-03-10', null, '2022-03-11', '2022-03-12', null, '2022-03-10', '2022-03-11'];
const article = write('Article', sampleArticle('dated'));
const event = write('Event', sampleEvent('summit'));
const person = write('Person', samplePerson('Mara Venn'));
const statements = DATES.map((saidAt, position) => {
  const kind = position % 2 === 0 ? 'DIRECT' : 'INDIRECT';
  return sampleStatement(`dated ${position}`, sampleArticle('dated'), { saidAt, kind });
});

const ORDERS: Order[] = [
  { field: 'saidAt', direction: 'DESC' },
  { field: 'saidAt', direction: 'ASC' },
];
const aboutEvent: Filter = { relation: 'about', some: { field: 'id', op: 'eq', value: event.node.id } };
const byPerson: Filter = { relation: 'speaker', some: { field: 'id', op: 'in', value: [person.node.id] } };

function expected(direction: 'ASC' | 'DESC', fits: (one: (typeof statements)[number]) => boolean): string[] {
  return statements
    .filter(fits)
    .sort((a, b) => {
      if (a.saidAt === b.saidAt) return a.id < b.id ? -1 : 1;
      if (a.saidAt === null || b.saidAt === null) return a.saidAt === null ? 1 : -1;
      return a.saidAt < b.saidAt === (direction === 'ASC') ? -1 : 1;
    })
    .map(({ id }) => id);
}

const ALL = () => true;

export function describeStatementsByDate(store: StoreOfTest): void {
  const scored = (articleId: string) => ({ articleId, properties: { score: 1, method: 'sample' } });
  const fill = async () => {
    const nodes = statements.map((statement) => write('Statement', statement));
    await store().writer.apply(
      sampleChange({
        nodes: [article, event, person, ...nodes],
        relationships: nodes.flatMap((node) => [
          relationship('ABOUT', node, event, scored(article.node.id)),
          relationship('MADE', person, node, { properties: { confidence: 1, method: 'sample', rank: 1 } }),
        ]),
      }),
    );
  };
  const pages = async (query: ListQuery): Promise<string[]> => {
    const ids: string[] = [];
    for (let after: string | undefined; ;) {
      const [page] = await store().view.lists('Statement', [{ ...query, first: 3, ...(after && { after }) }]);
      ids.push(...page!.items.map(({ node }) => node.id));
      if (!page!.hasNextPage) return ids;
      after = page!.items.at(-1)!.cursor;
    }
  };
  /** The same in one statement with the node that the statements are about. */
  const selected = async (query: ListQuery, isFromEnd: boolean): Promise<string[]> => {
    const ids: string[] = [];
    for (let cursor: string | undefined; ;) {
      const cut = isFromEnd
        ? { last: 3, ...(cursor && { before: cursor }) }
        : { first: 3, ...(cursor && { after: cursor }) };
      const items = { label: 'Statement' as const, fields: ['saidAt'], parts: {} };
      const list = {
        kind: 'list' as const,
        query: { ...query, ...cut },
        items,
        isPageWanted: true,
        isCountWanted: true,
      };
      const part = {
        ...list,
        by: { relation: 'about' },
        query: { ...list.query, ...(query.filter && { filter: byPerson }) },
      };
      const node = { label: 'Event' as const, fields: [], parts: { part } };
      const found = await store().view.select({ kind: 'node', id: event.node.id, node });
      const { page, count } = await store().view.select(list);
      const inside = found![PARTS]!['part'] as SelectedList;
      expect(count).toBe(inside.count);
      expect(page).toEqual(inside.page);
      const those = page!.items.map(({ node: one }) => one.id);
      if (isFromEnd) ids.unshift(...those);
      else ids.push(...those);
      if (!(isFromEnd ? page!.hasPreviousPage : page!.hasNextPage)) return ids;
      cursor = page!.items.at(isFromEnd ? 0 : -1)!.cursor;
    }
  };
  const pagesFromEnd = async (query: ListQuery): Promise<string[]> => {
    const ids: string[] = [];
    for (let before: string | undefined; ;) {
      const [page] = await store().view.lists('Statement', [{ ...query, last: 3, ...(before && { before }) }]);
      ids.unshift(...page!.items.map(({ node }) => node.id));
      if (!page!.hasPreviousPage) return ids;
      before = page!.items[0]!.cursor;
    }
  };

  describe('statements by date', () => {
    it.each(ORDERS)('gives what was said about an event and by a speaker, page by page: %j', async (order) => {
      await fill();
      const ids = expected(order.direction, ALL);
      for (const filter of [aboutEvent, byPerson, { and: [aboutEvent, byPerson] }]) {
        expect(await pages({ filter, orderBy: [order] })).toEqual(ids);
        expect(await pagesFromEnd({ filter, orderBy: [order] })).toEqual(ids);
        expect(await selected({ filter, orderBy: [order] }, false)).toEqual(ids);
        expect(await selected({ filter, orderBy: [order] }, true)).toEqual(ids);
        expect(await store().view.counts('Statement', [filter])).toEqual([ids.length]);
      }
    });

    it('keeps to dates and other conditions', async () => {
      await fill();
      const from: Filter = { field: 'saidAt', op: 'gte', value: '2022-03-11' };
      const direct: Filter = { field: 'kind', op: 'eq', value: 'DIRECT' };
      const orderBy = [{ field: 'saidAt', direction: 'DESC' as const }];
      const late = expected('DESC', ({ saidAt }) => saidAt !== null && saidAt >= '2022-03-11');
      expect(await pages({ filter: { and: [from, aboutEvent] }, orderBy })).toEqual(late);
      const lateDirect = late.filter((id) => statements.find((one) => one.id === id)!.kind === 'DIRECT');
      expect(await pages({ filter: { and: [{ and: [from, byPerson] }, direct] }, orderBy })).toEqual(lateDirect);
      const undated: Filter = { field: 'saidAt', op: 'eq', value: null };
      const filters = [
        { and: [from, aboutEvent] },
        { and: [aboutEvent, direct] },
        { and: [byPerson, undated] },
        { or: [from, aboutEvent] },
        { and: [{ not: aboutEvent }, byPerson] },
      ];
      expect(await store().view.counts('Statement', filters)).toEqual([late.length, 4, 2, DATES.length, 0]);
    });

    it('gives what a speaker said about an event, whoever has more statements', async () => {
      await fill();
      const [talks, guest] = [write('Event', sampleEvent('talks')), write('Person', samplePerson('Ilan Orsk'))];
      const nodes = statements.map((statement) => write('Statement', statement));
      await store().writer.apply(
        sampleChange({
          nodes: [talks, guest],
          relationships: [
            ...[0, 1, 2, 3].map((at) => relationship('ABOUT', nodes[at]!, talks, scored(article.node.id))),
            ...[3, 4].map((at) => relationship('MADE', guest, nodes[at]!, { properties: { rank: 2 } })),
          ],
        }),
      );
      const orderBy = [{ field: 'saidAt', direction: 'DESC' as const }];
      const dated: Filter = { field: 'saidAt', op: 'lt', value: '2022-03-12' };
      for (const topic of [event, talks]) {
        for (const speaker of [person, guest]) {
          const about: Filter = { relation: 'about', some: { field: 'id', op: 'eq', value: topic.node.id } };
          const by: Filter = { relation: 'speaker', some: { field: 'id', op: 'eq', value: speaker.node.id } };
          const fits = ({ id }: { id: string }) => {
            const at = statements.findIndex((one) => one.id === id);
            return (topic === event || at < 4) && (speaker === person || at === 3 || at === 4);
          };
          const all = expected('DESC', fits);
          const early = expected('DESC', (one) => fits(one) && one.saidAt !== null && one.saidAt < '2022-03-12');
          const filters: Filter[] = [{ and: [about, by] }, { and: [about, dated, by] }];
          expect(await pages({ filter: filters[0]!, orderBy })).toEqual(all);
          expect(await pages({ filter: filters[1]!, orderBy })).toEqual(early);
          expect(await store().view.counts('Statement', filters)).toEqual([all.length, early.length]);
        }
      }
    });

    it('follows a statement to another date', async () => {
      await fill();
      const moved = { ...statements[1]!, saidAt: '2022-03-20' };
      await store().writer.apply(sampleChange({ nodes: [write('Statement', moved)] }));
      const orderBy = [{ field: 'saidAt', direction: 'DESC' as const }];
      for (const filter of [aboutEvent, byPerson]) {
        expect((await pages({ filter, orderBy }))[0]).toBe(moved.id);
        const from: Filter = { field: 'saidAt', op: 'gt', value: '2022-03-19' };
        expect(await store().view.counts('Statement', [{ and: [filter, from] }])).toEqual([1]);
      }
    });

    it('follows statements to other speakers, to several, and to none', async () => {
      await fill();
      const other = write('Person', samplePerson('Another'));
      const by: Filter[] = [person, other].map(({ node }) => ({
        and: [aboutEvent, { relation: 'speaker', some: { field: 'id', op: 'eq', value: node.id } }],
      }));
      const made = (by: typeof other, at: number) =>
        relationship('MADE', by, write('Statement', statements[at]!), {
          properties: { confidence: 1, method: 'sample', rank: 2 },
        });
      const found = async () => {
        expect(await store().checkStorage()).toEqual([]);
        return store().view.counts('Statement', by);
      };
      await store().writer.apply(sampleChange({ nodes: [other], relationships: [made(other, 0), made(other, 1)] }));
      expect(await found()).toEqual([DATES.length, 2]);
      const touching = [statements[0]!.id];
      await store().writer.apply(sampleChange({ clearRelationships: [{ type: 'MADE', touching }] }));
      expect(await found()).toEqual([DATES.length - 1, 1]);
      await store().writer.apply(sampleChange({ relationships: [made(other, 0)] }));
      expect(await found()).toEqual([DATES.length - 1, 2]);
      await store().writer.apply(sampleChange({ removeNodes: [person.node.id] }));
      expect(await found()).toEqual([0, 2]);
      await store().writer.apply(sampleChange({ nodes: [person], relationships: [made(person, 1)] }));
      expect(await found()).toEqual([1, 2]);
    });

    it('finds nothing by a node of another kind, or by none', async () => {
      await fill();
      const orderBy = [{ field: 'saidAt', direction: 'DESC' as const }];
      for (const value of [article.node.id, 'evt_00000000000000000000', '']) {
        const filter: Filter = { relation: 'about', some: { field: 'id', op: 'eq', value } };
        expect(await pages({ filter, orderBy })).toEqual([]);
        expect(await store().view.counts('Statement', [filter])).toEqual([0]);
      }
    });

    it('knows a statement that comes after its relationships', async () => {
      const late = write('Statement', statements[0]!);
      await store().writer.apply(
        sampleChange({
          nodes: [article, event],
          relationships: [relationship('ABOUT', late, event, scored(article.node.id))],
        }),
      );
      const orderBy = [{ field: 'saidAt', direction: 'DESC' as const }];
      expect(await pages({ filter: aboutEvent, orderBy })).toEqual([]);
      expect(await store().view.counts('Statement', [aboutEvent])).toEqual([0]);
      await store().writer.apply(sampleChange({ nodes: [late] }));
      expect(await pages({ filter: aboutEvent, orderBy })).toEqual([late.node.id]);
      const from: Filter = { field: 'saidAt', op: 'eq', value: statements[0]!.saidAt };
      expect(await store().view.counts('Statement', [aboutEvent, { and: [aboutEvent, from] }])).toEqual([1, 1]);
      expect(await store().view.nodes('Event', [event.node.id])).toMatchObject([{ statementCount: 1 }]);
    });
  });
}
