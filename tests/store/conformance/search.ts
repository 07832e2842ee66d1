import { describe, expect, it } from '@jest/globals';

import { NODE_LABELS } from '../../../src/model/node-label.ts';

import { searchWords } from '../../../src/store/search-words.ts';

import { sampleArticle, sampleChange, write } from '../../support/graph-samples.ts';
import { type OpenEmptyStore, type StoreOfTest } from './describe-store-conformance.ts';
import { newsroom, newsroomChange } from './newsroom.ts';
import { storeHolding } from './store-holding.ts';

/** Texts that a query language would read as something else than words. */
const HOSTILE = [
  '"',
  '*',
  '""',
  'NEAR(bridge',
  "'; DROP TABLE search; --",
  'name:bridge',
  '-bridge',
  '^',
  '(',
  ')',
  '{',
  '\\',
  '\u0000',
  '\ud800',
  'AND',
  'OR NOT',
  '+',
  '%',
  '﷽',
];

/** How the tests of a store search in it. */
function searching(store: StoreOfTest) {
  const search = (text: string, options: { first?: number; after?: string } = {}) =>
    store().view.search({ text, labels: NODE_LABELS, first: 10, ...options });
  const found = async (text: string) => (await search(text)).items.map(({ node }) => node.id);
  const near = (text: string) => store().view.nearWords(text === '' ? [] : text.split(' '));
  return { search, found, near };
}

const withText = (key: string, text: string) => write('Article', sampleArticle(key, { title: 'x', text }));

export function describeSearchOfOneGraph(openEmptyStore: OpenEmptyStore): void {
  describe('full text', () => {
    const room = newsroom();
    const store = storeHolding(openEmptyStore, newsroomChange(room));
    const { search, found } = searching(store);

    it('finds nodes of every searchable label, names before running text', async () => {
      const { items } = await search('bridge');
      const labels = items.map(({ node }) => node.label);
      expect([...new Set(labels)].sort()).toEqual(['Article', 'Event', 'Statement', 'Utterance']);
      expect(['Article', 'Event']).toContain(labels[0]);
      const scores = items.map(({ node }) => node.score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.every((score) => score > 0)).toBe(true);
    });

    it('finds names, aliases and unnamed sources', async () => {
      expect(await found('Ms Venn')).toEqual([room.person.id]);
      expect(await found('a guard')).toContain(room.guard.id);
      expect(await found('port alma')).toEqual([room.city.id]);
    });

    it('looks only in the labels that are asked for', async () => {
      const { items } = await store().view.search({ text: 'bridge', labels: ['Event'], first: 10 });
      expect(items.map(({ node }) => node.label)).toEqual(['Event']);
      expect((await store().view.search({ text: 'bridge', labels: [], first: 10 })).items).toEqual([]);
    });

    it.each([
      ['the beginning of the last word', 'brid', 4],
      ['the beginning of an earlier word', 'brid opening', 0],
      ['all words, in any order', 'friday bridge', 3],
      ['another case', 'MARA VENN', 2],
      ['words that do not stand together anywhere', 'guard zebra', 0],
      ['nothing', '', 0],
      ['white space', ' \n\t ', 0],
    ])('searches for %s', async (_, text, atLeast) => {
      const hits = await found(text);
      expect(hits.length >= atLeast && (atLeast > 0 || hits.length === 0)).toBe(true);
    });

    it('puts the matching words between « and »', async () => {
      const { items } = await search('bridge fri');
      const statement = items.find(({ node }) => node.label === 'Statement');
      expect(statement!.node.highlight).toBe('The «bridge» opens … on «Friday».');
    });

    it.each(HOSTILE)('takes %j for words', async (text) => {
      await expect(search(text)).resolves.toMatchObject({ hasPreviousPage: false });
      expect((await store().view.statistics()).nodes.Article).toBe(2);
    });

    it('takes very many words', async () => {
      expect((await search('bridge '.repeat(50_000))).items.length).toBeGreaterThan(0);
    });

    it.each([
      ['a cursor that is none', { after: 'x' }, 'after'],
      ['too large a page', { first: 1000 }, 'first'],
    ])('refuses %s', async (_, options, where) => {
      await expect(search('bridge', options)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', where });
    });

    it.each(HOSTILE)('takes %j for near words', async (text) => {
      expect(await store().view.nearWords(searchWords(text))).toHaveLength(searchWords(text).length);
    });
  });

  describe('near words', () => {
    const text = 'Harbour bridge ferry telescope 12345 Zürich Маріуполь';
    const store = storeHolding(openEmptyStore, sampleChange({ nodes: [withText('words', text)] }));
    const { near } = searching(store);

    it.each([
      ['occurs', 'harbour', 'harbour'],
      ['has a wrong letter', 'harbuur', 'harbour'],
      ['has a wrong first letter', 'narbour', 'harbour'],
      ['lacks a letter', 'harbor', 'harbour'],
      ['has a letter too many', 'harrbour', 'harbour'],
      ['has two letters in each other’s place', 'habrour', 'harbour'],
      ['has two wrong letters of nine', 'telescobs', 'telescope'],
      ['has two wrong letters of fewer', 'hurbuur', null],
      ['lacks one of six letters', 'brige', 'bridge'],
      ['is shorter', 'fery', null],
      ['is a figure', '12007', null],
      ['is far from all', 'zzzzzzzz', null],
      ['is the beginning of a last word', 'teles', 'teles'],
      ['has accents', 'zürcch', 'zurich'],
      ['is in another script', 'маріуполл', 'маріуполь'],
    ])('of a word that %s', async (_, word, found) => {
      expect(await near(searchWords(word).join(' '))).toEqual([found]);
    });
  });
}

export function describeSearch(store: StoreOfTest): void {
  const { search, found, near } = searching(store);

  describe('full text of what was just written', () => {
    it('cuts a passage out of a long text', async () => {
      const text = `${'filler words all around '.repeat(2000)}the needle lies here ${'and more of it '.repeat(2000)}`;
      await store().writer.apply(sampleChange({ nodes: [write('Article', sampleArticle('long', { text }))] }));
      const [hit] = (await search('needle')).items;
      expect(hit!.node.highlight).toMatch(/^….*«needle» lies here.*…$/);
      expect(hit!.node.highlight.length).toBeLessThan(260);
    });

    it.each([
      ['an accent that is left out', 'uber', 'Über'],
      ['an accent that is too much', 'café', 'cafe'],
      ['a decomposed text', 'Zürich', 'Zu\u0308rich'],
      ['a decomposed question', 'Zu\u0308rich', 'Zürich'],
      ['Cyrillic composed and decomposed', 'киев', 'КИЕВ и й'],
      ['a decomposed Cyrillic letter', 'и\u0306', 'й'],
      ['full-width letters', 'ＡＢＣ', 'abc'],
      ['an astral letter', '𐐀', '𐐨'],
      ['Devanagari with its vowel signs', 'हिन्दी', 'हिन्दी भाषा'],
      ['Arabic without vowel marks', 'كتب', 'كَتَبَ'],
      ['words around bidi marks', 'left right', '\u202eleft\u202c \u200fright'],
    ])('finds %s', async (_, question, text) => {
      const article = sampleArticle('unicode', { text });
      await store().writer.apply(sampleChange({ nodes: [write('Article', article)] }));
      expect(await found(question)).toEqual([article.id]);
    });

    describe('near words', () => {
      it('answers for each word, a beginning counting for the last only', async () => {
        await store().writer.apply(sampleChange({ nodes: [withText('words', 'harbour bridges')] }));
        expect(await near('harb harbuor bri')).toEqual([null, 'harbour', 'bri']);
        expect(await near('')).toEqual([]);
      });

      it('takes the nearest, then what most nodes have, then the alphabet', async () => {
        const texts = ['marlin', 'martin market', 'martin', 'margin', 'cartin', 'bartin', 'martinez'];
        await store().writer.apply(sampleChange({ nodes: texts.map((text, at) => withText(`w${at}`, text)) }));
        expect(await near('marzin')).toEqual(['martin']);
        expect(await near('zartin')).toEqual(['martin']);
        expect(await near('marcet')).toEqual(['market']);
        expect(await near('martinnez')).toEqual(['martinez']);
      });

      it('finds a rare word among many nodes that have others', async () => {
        const many = Array.from({ length: 60 }, (_, at) => withText(`many${at}`, `martin ${'and '.repeat(at)}`));
        const rare = withText('rare', 'martinis');
        await store().writer.apply(sampleChange({ nodes: [...many, rare] }));
        expect(await near('martinss')).toEqual(['martinis']);
      });

      it('forgets the words of what went', async () => {
        const article = withText('gone', 'telescope');
        await store().writer.apply(sampleChange({ nodes: [article] }));
        await store().writer.apply(sampleChange({ removeArticles: [article.node.id] }));
        expect(await near('telescobe')).toEqual([null]);
      });
    });

    it('pages through all hits', async () => {
      const many = Array.from({ length: 25 }, (_, index) =>
        write('Article', sampleArticle(`s${index}`, { text: `needle ${'hay '.repeat(index)}` })),
      );
      await store().writer.apply(sampleChange({ nodes: many }));
      const ids: string[] = [];
      for (let after: string | undefined; ;) {
        const page = await search('needle', after === undefined ? {} : { after });
        ids.push(...page.items.map(({ node }) => node.id));
        expect(page.hasPreviousPage).toBe(after !== undefined);
        if (!page.hasNextPage) break;
        after = page.items.at(-1)!.cursor;
      }
      expect(new Set(ids).size).toBe(25);
      expect(ids).toHaveLength(25);
    });

    it.each([5, 12, 20])('pages from whole words on to beginnings, %d at a time', async (first) => {
      const many = Array.from({ length: 25 }, (_, index) => {
        const text = `${index % 2 === 1 ? 'needle' : 'needles'} ${'hay '.repeat(index)}`;
        return write('Article', sampleArticle(`s${index}`, { text }));
      });
      await store().writer.apply(sampleChange({ nodes: many }));
      const ids: string[] = [];
      const scores: number[] = [];
      for (let after: string | undefined; ;) {
        const page = await search('needle', { first, ...(after && { after }) });
        ids.push(...page.items.map(({ node }) => node.id));
        scores.push(...page.items.map(({ node }) => node.score));
        if (!page.hasNextPage) break;
        after = page.items.at(-1)!.cursor;
      }
      expect(ids).toHaveLength(25);
      expect(new Set(ids).size).toBe(25);
      const whole = many.filter((_, index) => index % 2 === 1).map(({ node }) => node.id);
      expect(new Set(ids.slice(0, whole.length))).toEqual(new Set(whole));
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    });

    it.each([7, 60, 130])('pages through many equally good hits, %d at a time', async (first) => {
      const many = Array.from({ length: 260 }, (_, index) =>
        write('Article', sampleArticle(`s${index}`, { text: `${index < 170 ? 'needle' : 'needles'} and hay` })),
      );
      for (let at = 0; at < many.length; at += 100) {
        await store().writer.apply(sampleChange({ nodes: many.slice(at, at + 100) }));
      }
      const ids: string[] = [];
      for (let after: string | undefined; ;) {
        const page = await search('needle', { first, ...(after && { after }) });
        ids.push(...page.items.map(({ node }) => node.id));
        if (!page.hasNextPage) break;
        expect(page.items).toHaveLength(first);
        after = page.items.at(-1)!.cursor;
      }
      const idsOf = (nodes: typeof many) => nodes.map(({ node }) => node.id).sort();
      expect(ids.slice(0, 170).sort()).toEqual(idsOf(many.slice(0, 170)));
      expect(ids.slice(170).sort()).toEqual(idsOf(many.slice(170)));
    });

    it('goes on after any hit of a page', async () => {
      const many = Array.from({ length: 30 }, (_, index) =>
        write('Article', sampleArticle(`s${index}`, { text: `needle ${'hay '.repeat(index % 3)}` })),
      );
      await store().writer.apply(sampleChange({ nodes: many }));
      const all = (await search('needle', { first: 30 })).items;
      for (const at of [0, 4, 9, 10, 14, 28]) {
        const rest = await search('needle', { first: 30, after: all[at]!.cursor });
        expect(rest.items.map(({ node }) => node.id).sort()).toEqual(
          all
            .slice(at + 1)
            .map(({ node }) => node.id)
            .sort(),
        );
      }
      expect((await search('needle', { after: all[29]!.cursor })).items).toEqual([]);
    });

    it('gives whole words before beginnings', async () => {
      const many = ['needles of pine', 'hay and a needle', 'needlework', 'a needle and hay, and hay'].map(
        (text, index) => write('Article', sampleArticle(`s${index}`, { text })),
      );
      await store().writer.apply(sampleChange({ nodes: many }));
      const ids = (await search('needle')).items.map(({ node }) => node.id);
      const [beginning, whole, other, longer] = many.map(({ node }) => node.id);
      expect(ids.slice(0, 2)).toEqual([whole, longer]);
      expect(new Set(ids.slice(2))).toEqual(new Set([beginning, other]));
      expect((await search('a needle')).items).toHaveLength(2);
    });

    it('forgets the words of a node that changed or went', async () => {
      const article = sampleArticle('changing', { text: 'old words' });
      await store().writer.apply(sampleChange({ nodes: [write('Article', article)] }));
      await store().writer.apply(sampleChange({ nodes: [write('Article', { ...article, text: 'new words' })] }));
      expect([await found('old'), await found('new')]).toEqual([[], [article.id]]);
      await store().writer.apply(sampleChange({ removeArticles: [article.id] }));
      expect(await found('new')).toEqual([]);
    });
  });
}
