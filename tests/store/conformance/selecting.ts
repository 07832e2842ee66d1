import { describe, expect, it } from '@jest/globals';

import { NODE_DEFINITIONS } from '../../../src/model/graph-model.ts';
import { type NodeLabel } from '../../../src/model/node-label.ts';

import { type GraphView } from '../../../src/store/graph-view.ts';
import { selectByLevels, type SingleReads } from '../../../src/store/select-by-levels.ts';
import {
  type LinkSelection,
  type ListSelection,
  type NodeSelection,
  PARTS,
  type SelectedList,
  type SelectedNode,
  type Selection,
} from '../../../src/store/selection.ts';

import { type StoreOfTest } from './describe-store-conformance.ts';
import { newsroom, newsroomChange } from './newsroom.ts';

const all = (label: NodeLabel, parts: NodeSelection['parts'] = {}): NodeSelection => ({
  label,
  fields: Object.keys(NODE_DEFINITIONS[label].fields),
  parts,
});
const page = (items: NodeSelection, further: Partial<ListSelection> = {}) => ({
  query: {},
  items,
  isPageWanted: true,
  isCountWanted: true,
  ...further,
});
const about: LinkSelection = {
  kind: 'link',
  type: 'ABOUT',
  direction: 'OUT',
  ends: [
    all('Event', { statements: { kind: 'list', by: { relation: 'about' }, ...page(all('Statement')) } }),
    all('Place'),
  ],
  isRelationshipWanted: true,
};
const statement = all('Statement', {
  article: { kind: 'reference', field: 'articleId', ends: [all('Article')], along: 'article' },
  speaker: { kind: 'reference', field: 'speakerId', ends: [all('Person'), all('UnnamedSource')], along: 'speaker' },
  about,
  utterance: {
    kind: 'link',
    type: 'OCCURRENCE_OF',
    direction: 'OUT',
    ends: [
      all('Utterance', {
        speaker: { kind: 'reference', field: 'speakerId', ends: [all('Person'), all('UnnamedSource')] },
      }),
    ],
    isRelationshipWanted: false,
  },
  nested: { kind: 'list', by: { relation: 'within' }, ...page(all('Statement')) },
});

/** A view's single reads, of whole nodes without parts. */
function singleReads(view: GraphView): SingleReads {
  return {
    nodes: ({ label }, ids) => view.nodes(label, ids) as Promise<unknown> as ReturnType<SingleReads['nodes']>,
    lists: async ({ items: { label }, isPageWanted, isCountWanted }, queries) => {
      const pages = isPageWanted ? await view.lists(label, queries) : [];
      const filters = queries.map(({ filter }) => filter);
      const counts = isCountWanted ? await view.counts(label, filters) : [];
      return queries.map((_, at) => ({ page: pages[at] ?? null, count: counts[at] ?? null })) as unknown as Awaited<
        ReturnType<SingleReads['lists']>
      >;
    },
    relationships: (type, direction, ids) => view.relationships(type, direction, ids),
  };
}

/** A node with its parts as plain fields. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const { [PARTS]: parts, ...fields } = value as SelectedNode;
  return Object.fromEntries(Object.entries({ ...fields, ...parts }).map(([name, one]) => [name, plain(one)]));
}

export function describeSelecting(store: StoreOfTest): void {
  describe('selecting', () => {
    const { opens, article, event, person } = newsroom();
    const topics = (isRelationshipWanted: boolean): LinkSelection => ({
      ...about,
      ends: [all('Event'), all('Place'), all('Person')],
      isRelationshipWanted,
    });
    const selections: [name: string, selection: Selection][] = [
      [
        'what relationships lead to, of several labels, with and without the relationships',
        {
          kind: 'list',
          ...page(
            all('Statement', {
              topics: topics(false),
              edges: topics(true),
              article: {
                kind: 'reference',
                field: 'articleId',
                ends: [all('Article', { outlet: { ...about, type: 'PUBLISHED_BY', ends: [all('Organization')] } })],
              },
            }),
          ),
        },
      ],
      [
        'what leads to a node',
        {
          kind: 'node',
          id: event.id,
          node: all('Event', { from: { ...topics(true), direction: 'IN', ends: [all('Statement')] } }),
        },
      ],
      ['a node and all around it', { kind: 'node', id: opens.id, node: statement }],
      ['a node that is not there', { kind: 'node', id: 'stm_00000000000000000000', node: statement }],
      [
        'the lists that lead to a node, by relation and by field',
        {
          kind: 'node',
          id: article.id,
          node: all('Article', {
            statements: { kind: 'list', by: { field: 'articleId' }, ...page(statement, { query: { first: 1 } }) },
            last: { kind: 'list', by: { relation: 'article' }, ...page(all('Statement'), { query: { last: 1 } }) },
            mentions: { kind: 'list', by: { field: 'articleId' }, ...page(all('Mention'), { isCountWanted: false }) },
            events: { kind: 'list', by: { relation: 'articles' }, ...page(all('Event'), { isPageWanted: false }) },
          }),
        },
      ],
      [
        'a filtered and ordered list',
        {
          kind: 'list',
          ...page(statement, {
            query: {
              filter: { and: [{ relation: 'about', some: { field: 'id', op: 'eq', value: event.id } }] },
              orderBy: [{ field: 'saidAt', direction: 'ASC' }],
              first: 2,
            },
          }),
        },
      ],
      [
        'a list of those with relations to known nodes, one of them twice',
        {
          kind: 'list',
          ...page(all('Statement'), {
            query: {
              filter: {
                and: [
                  { relation: 'about', some: { field: 'id', op: 'eq', value: event.id } },
                  { relation: 'about', some: { field: 'id', op: 'eq', value: event.id } },
                  { relation: 'speaker', some: { field: 'id', op: 'eq', value: person.id } },
                  { field: 'kind', op: 'in', value: ['DIRECT'] },
                ],
              },
            },
          }),
        },
      ],
      [
        'a list inside a list, filtered by a relation',
        {
          kind: 'list',
          ...page(
            all('Person', {
              statements: {
                kind: 'list',
                by: { relation: 'speaker' },
                ...page(all('Statement'), {
                  query: {
                    filter: { relation: 'article', some: { field: 'name', op: 'contains', value: 'a' } },
                    orderBy: [{ field: 'saidAt', direction: 'DESC' }],
                  },
                }),
              },
              events: { kind: 'list', by: { relation: 'participants' }, ...page(all('Event')) },
            }),
          ),
        },
      ],
    ];

    it.each(selections)('gives what the single reads give: %s', async (_name, selection) => {
      await store().writer.apply(newsroomChange());
      const { view } = store();
      expect(plain(await view.select(selection))).toEqual(plain(await selectByLevels(singleReads(view), selection)));
    });

    it('gives every text as it was put, also of a node that another leads to', async () => {
      const name = 'a "name"\n\u0000 \ud800 \u2028 ѣ 😀 \\u0041';
      const change = newsroomChange();
      const nodes = change.nodes.map((one) =>
        one.node.id === article.id ? { ...one, node: { ...article, name } } : one,
      );
      await store().writer.apply({ ...change, nodes: nodes as typeof change.nodes });
      const ofArticle: Selection = {
        kind: 'node',
        id: opens.id,
        node: all('Statement', { article: { kind: 'reference', field: 'articleId', ends: [all('Article')] } }),
      };
      const found = await store().view.select(ofArticle);
      expect((found![PARTS]!['article'] as SelectedNode)['name']).toBe(name);
    });

    it('follows a cursor, both ways', async () => {
      await store().writer.apply(newsroomChange());
      const { view } = store();
      const orderBy = [{ field: 'saidAt', direction: 'DESC' as const }];
      const read = async (query: object) => {
        const list: Selection = { kind: 'list', ...page(all('Statement'), { query: { orderBy, ...query } }) };
        return (await view.select(list)).page!;
      };
      const whole = await read({});
      const [first, second, third] = whole.items;
      expect((await read({ first: 1, after: first!.cursor })).items).toEqual([second]);
      expect(await read({ last: 1, before: third!.cursor })).toEqual({
        items: [second],
        hasNextPage: true,
        hasPreviousPage: true,
      });
    });

    it('gives a relationship that is there for several articles once', async () => {
      const change = newsroomChange();
      const [joined] = change.relationships.filter(({ type }) => type === 'TOOK_PART_IN');
      const again = { ...joined!, articleId: newsroom().other.id };
      await store().writer.apply({ ...change, relationships: [...change.relationships, again] });
      const id = joined!.from;
      const list: Selection = {
        kind: 'list',
        ...page(all('Event'), {
          query: { filter: { relation: 'participants', some: { field: 'id', op: 'eq', value: id } } },
        }),
      };
      const found = await store().view.select(list);
      expect(found.page!.items.map(({ node }) => node.id)).toEqual([joined!.to]);
      expect(found.count).toBe(1);
      const person: Selection = {
        kind: 'node',
        id,
        node: all('Person', {
          events: { kind: 'list', by: { relation: 'participants' }, ...page(all('Event'), { isCountWanted: false }) },
        }),
      };
      const events = (await store().view.select(person))![PARTS]!['events'] as SelectedList;
      expect(events.page!.items.map(({ node }) => node.id)).toEqual([joined!.to]);
    });

    it.each([
      [
        'a field',
        { kind: 'list', ...page(all('Statement'), { query: { filter: { field: 'x`', op: 'eq', value: 1 } } }) },
      ],
      [
        'a relation',
        {
          kind: 'node',
          id: opens.id,
          node: all('Statement', { a: { kind: 'list', by: { relation: 'x`' }, ...page(all('Statement')) } }),
        },
      ],
      ['a cursor', { kind: 'list', ...page(all('Statement'), { query: { after: 'nonsense' } }) }],
    ] as [string, Selection][])('refuses %s that the model or the list lacks', async (_name, selection) => {
      await store().writer.apply(newsroomChange());
      await expect(store().view.select(selection)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    });
  });
}
