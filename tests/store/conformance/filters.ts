import { describe, expect, it } from '@jest/globals';

import { type Article } from '../../../src/model/article.ts';

import { type Filter } from '../../../src/store/graph-view.ts';

import { sampleArticle, sampleChange, write } from '../../support/graph-samples.ts';
import { type OpenEmptyStore } from './describe-store-conformance.ts';
import { newsroom, newsroomChange } from './newsroom.ts';
import { storeHolding } from './store-holding.ts';

const TITLES = ['Über den Fluss', 'ÉCOLE 50% closed', 'Иван и Мария', 'a_b', 'aXb', 'Straße', '😀 smile', null];

const ARTICLES: Article[] = TITLES.map((title, position) =>
  sampleArticle(`n${position}`, {
    name: `n${position}`,
    title,
    publishedAt: position === 7 ? null : `2022-03-1${position}`,
    text: `text ${position}`,
  }),
);

const title = (op: 'contains' | 'startsWith' | 'endsWith' | 'eq', value: string, caseInsensitive = false): Filter => ({
  field: 'title',
  op,
  value,
  caseInsensitive,
});

/** What each filter finds, by the position of the title. */
const CASES: [name: string, filter: Filter, found: number[]][] = [
  ['title eq', title('eq', 'a_b'), [3]],
  ['title eq null', { field: 'title', op: 'eq', value: null }, [7]],
  ['title eq in another case', title('eq', 'A_B'), []],
  ['title eq without case', title('eq', 'A_B', true), [3]],
  ['title eq ü without case', title('eq', 'ÜBER DEN FLUSS', true), [0]],
  ['title eq and accents', title('eq', 'ecole 50% closed', true), []],
  ['title eq decomposed, without case', title('eq', 'e\u0301cole 50% CLOSED', true), [1]],
  ['title eq ß without case', title('eq', 'STRASSE', true), [5]],
  ['title contains', title('contains', 'ber'), [0]],
  ['title contains é without case', title('contains', 'école', true), [1]],
  ['title contains Cyrillic without case', title('contains', 'МАРИЯ', true), [2]],
  ['title contains % only where it stands', title('contains', '%'), [1]],
  ['title contains _ only where it stands', title('contains', 'a_b'), [3]],
  ['title contains nothing', title('contains', ''), [0, 1, 2, 3, 4, 5, 6]],
  ['title startsWith', title('startsWith', 'a'), [3, 4]],
  ['title startsWith an astral character', title('startsWith', '😀'), [6]],
  ['title startsWith the last code point', title('startsWith', '\u{10ffff}'), []],
  ['title startsWith without case', title('startsWith', 'É', true), [1]],
  ['title startsWith nothing', title('startsWith', ''), [0, 1, 2, 3, 4, 5, 6]],
  ['title endsWith', title('endsWith', 'b'), [3, 4]],
  ['title endsWith without case', title('endsWith', 'МАРИЯ', true), [2]],
  ['title endsWith nothing', title('endsWith', ''), [0, 1, 2, 3, 4, 5, 6]],
  ['title endsWith more than there is', title('endsWith', 'xxxxxxxxa_b'), []],
  ['title in', { field: 'title', op: 'in', value: ['aXb', 'a_b', 'none'] }, [3, 4]],
  ['title in without case', { field: 'title', op: 'in', value: ['AXB'], caseInsensitive: true }, [4]],
  ['title in nothing', { field: 'title', op: 'in', value: [] }, []],
  ['date gt', { field: 'publishedAt', op: 'gt', value: '2022-03-15' }, [6]],
  ['date gte', { field: 'publishedAt', op: 'gte', value: '2022-03-15' }, [5, 6]],
  ['date lt', { field: 'publishedAt', op: 'lt', value: '2022-03-11' }, [0]],
  ['date lte', { field: 'publishedAt', op: 'lte', value: '2022-03-11' }, [0, 1]],
  ['and', { and: [title('startsWith', 'a'), title('contains', 'X')] }, [4]],
  ['or', { or: [title('eq', 'a_b'), { field: 'title', op: 'eq', value: null }] }, [3, 7]],
  ['not also finds what has no title', { not: title('contains', 'a') }, [0, 1, 2, 6, 7]],
  ['not of not', { not: { not: title('eq', 'a_b') } }, [3]],
  ['and of nothing', { and: [] }, [0, 1, 2, 3, 4, 5, 6, 7]],
  ['or of nothing', { or: [] }, []],
  ['a value that looks like SQL', title('eq', "' OR '1'='1"), []],
  ['a value that looks like a wildcard', title('contains', '*'), []],
  [
    'a long in',
    { field: 'name', op: 'in', value: [...Array.from({ length: 5000 }, (_, index) => `m${index}`), 'n2'] },
    [2],
  ],
];

const REFUSED: [name: string, filter: unknown, where: string][] = [
  ['an unknown field', { field: 'nonsense', op: 'eq', value: 'x' }, 'nonsense'],
  ['a field of every object', { field: 'constructor', op: 'eq', value: 'x' }, 'constructor'],
  ['a field that cannot be filtered by', { field: 'byline', op: 'eq', value: 'x' }, 'byline'],
  ['a field with SQL in it', { field: 'name" = 1 --', op: 'eq', value: 'x' }, 'name" = 1 --'],
  ['an unknown operator', { field: 'name', op: 'like', value: 'x' }, 'name'],
  ['an operator of another type', { field: 'publishedAt', op: 'contains', value: '2022' }, 'publishedAt'],
  ['a value of another type', { field: 'name', op: 'eq', value: 3 }, 'name'],
  ['a list for one value', { field: 'name', op: 'eq', value: ['x'] }, 'name'],
  ['one value for a list', { field: 'name', op: 'in', value: 'x' }, 'name'],
  ['null to compare with', { field: 'name', op: 'gt', value: null }, 'name'],
  ['a date that is none', { field: 'publishedAt', op: 'gte', value: 'yesterday' }, 'publishedAt'],
  ['case where there is none', { field: 'id', op: 'eq', value: 'x', caseInsensitive: true }, 'id'],
  ['an unknown relation', { relation: 'friends', some: { and: [] } }, 'friends'],
  ['an unknown field of a relation', { relation: 'outlet', some: { field: 'size', op: 'eq', value: 1 } }, 'size'],
  ['no condition at all', {}, 'filter'],
  ['too deep a nest', nested(100), 'filter'],
  ['too many conditions', { or: Array.from({ length: 1000 }, () => title('eq', 'x')) }, 'filter'],
];

function nested(depth: number): unknown {
  return depth === 0 ? { and: [] } : { not: nested(depth - 1) };
}

export function describeFilters(openEmptyStore: OpenEmptyStore): void {
  describe('filters on fields', () => {
    const articles = ARTICLES.map((article) => write('Article', article));
    const store = storeHolding(openEmptyStore, sampleChange({ nodes: articles }));

    it.each(CASES)('%s', async (_, filter, found) => {
      const orderBy = [{ field: 'name', direction: 'ASC' as const }];
      const [page] = await store().view.lists('Article', [{ filter, orderBy }]);
      expect(page!.items.map(({ node }) => node.name)).toEqual(found.map((position) => `n${position}`));
      expect(await store().view.counts('Article', [filter])).toEqual([found.length]);
    });

    it.each(REFUSED)('refuses %s and names it', async (_, filter, where) => {
      const refused = { code: 'BAD_USER_INPUT', where };
      await expect(store().view.lists('Article', [{ filter: filter as Filter }])).rejects.toMatchObject(refused);
      await expect(store().view.counts('Article', [filter as Filter])).rejects.toMatchObject(refused);
    });

    it('answers many filters at once, undefined for all', async () => {
      const filters = [undefined, title('eq', 'a_b'), undefined];
      expect(await store().view.counts('Article', filters)).toEqual([8, 1, 8]);
      expect(await store().view.counts('Article', [])).toEqual([]);
    });
  });

  describe('filters on what is no text', () => {
    const store = storeHolding(openEmptyStore, newsroomChange());

    it('compares numbers, truth values and enums', async () => {
      const counted = await Promise.all([
        store().view.counts('Event', [{ field: 'statementCount', op: 'gte', value: 2 }]),
        store().view.counts('Event', [{ field: 'statementCount', op: 'lt', value: 0.5 }]),
        store().view.counts('Statement', [{ field: 'confidence', op: 'gt', value: 0.95 }]),
        store().view.counts('Statement', [{ field: 'kind', op: 'in', value: ['DIRECT', 'MIXED'] }]),
        store().view.counts('UnnamedSource', [{ field: 'isPlural', op: 'eq', value: false }]),
        store().view.counts('UnnamedSource', [{ field: 'isPlural', op: 'in', value: [true] }]),
      ]);
      expect(counted.flat()).toEqual([1, 1, 0, 1, 1, 0]);
    });
  });

  describe('filters on relations', () => {
    const room = newsroom();
    const store = storeHolding(openEmptyStore, newsroomChange(room));
    const named = (value: string): Filter => ({ field: 'name', op: 'contains', value, caseInsensitive: true });
    const cases: [name: string, filter: Filter, found: string[]][] = [
      ['a relation to one label', { relation: 'article', some: named('BRIDGE') }, [room.opens.id, room.shut.id]],
      ['a relation to several labels', { relation: 'speaker', some: named('venn') }, [room.opens.id]],
      ['another of the labels', { relation: 'speaker', some: named('guard') }, [room.shut.id]],
      ['the label', { relation: 'about', some: { field: 'label', op: 'eq', value: 'Place' } }, [room.shut.id]],
      [
        'the label among several',
        { relation: 'about', some: { field: 'label', op: 'in', value: ['Place', 'Event'] } },
        [room.opens.id, room.shut.id, room.again.id],
      ],
      [
        'label and id together',
        {
          relation: 'about',
          some: {
            and: [
              { field: 'label', op: 'eq', value: 'Event' },
              { field: 'id', op: 'eq', value: room.event.id },
            ],
          },
        },
        [room.opens.id, room.again.id],
      ],
      ['the statements inside another', { relation: 'nested', some: { and: [] } }, [room.opens.id]],
      ['no such relation', { not: { relation: 'speaker', some: { and: [] } } }, [room.again.id]],
      [
        'a relation of a relation',
        { relation: 'article', some: { relation: 'outlet', some: named('radio') } },
        [room.opens.id, room.shut.id],
      ],
      [
        'a relation back to the same label',
        { relation: 'article', some: { relation: 'statements', some: { field: 'kind', op: 'eq', value: 'DIRECT' } } },
        [room.opens.id, room.shut.id],
      ],
    ];

    it.each(cases)('%s', async (_, filter, found) => {
      const [page] = await store().view.lists('Statement', [{ filter }]);
      expect(page!.items.map(({ node }) => node.id)).toEqual([...found].sort());
    });

    it.each([
      ['what was said about them', { relation: 'statements', some: { and: [] } }, [room.city.id]],
      ['the places in them', { relation: 'parts', some: named('alma') }, [room.country.id]],
    ] as [string, Filter, string[]][])('places by %s', async (_, filter, found) => {
      const [page] = await store().view.lists('Place', [{ filter }]);
      expect(page!.items.map(({ node }) => node.id)).toEqual(found);
    });

    it('refuses fields that a relation to several labels does not share', async () => {
      const filter: Filter = { relation: 'speaker', some: { field: 'mentionCount', op: 'gt', value: 1 } };
      await expect(store().view.counts('Statement', [filter])).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        where: 'mentionCount',
      });
    });
  });
}
