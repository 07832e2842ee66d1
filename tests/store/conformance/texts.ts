import { describe, expect, it } from '@jest/globals';

import { checkGraph } from '../../../src/store/check-graph.ts';

import {
  relationship,
  sampleArticle,
  sampleChange,
  sampleMention,
  samplePerson,
  write,
} from '../../support/graph-samples.ts';
import { type StoreOfTest } from './describe-store-conformance.ts';

const TEXTS: [name: string, text: string][] = [
  ['astral characters', '😀 said 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 👩‍👩‍👧'],
  ['bidi marks and isolates', 'abc \u202e\u2066שלום\u2069\u202c def\u200f'],
  ['composed and decomposed letters as they are', 'é e\u0301 й и\u0306'],
  ['NUL in the middle', 'before\u0000after'],
  ['lone surrogates', 'high \ud83d, low \ude00'],
  ['noncharacters', '\ufdd0\ufdd00000 \uffff \u{10ffff}'],
  ['a byte order mark and controls', '\ufeff\u0001\u001b[31m\u007f\u0085\u2028'],
  ['every line break', 'a\nb\r\nc\rd\u2029e'],
  ['quotation marks of SQL, JSON and Cypher', `'"\`\\ {"a":1} $x :y ?1 --`],
  ['a megabyte on one line', 'Ж😀x'.repeat(260_000)],
];

export function describeTexts(store: StoreOfTest): void {
  describe('texts', () => {
    it.each(TEXTS)('keeps %s', async (_, text) => {
      const article = sampleArticle('t', { text, title: text.slice(0, 500), name: text.slice(0, 40) });
      const person = samplePerson('x', { name: text.slice(0, 40), aliases: [text.slice(0, 40)], mentionCount: 1 });
      const mention = sampleMention(article, { start: 0, end: 3 }, { label: 'Person', id: person.id });
      const nodes = [write('Article', article), write('Person', person), write('Mention', mention)];
      const relationships = [
        relationship('IN', nodes[2]!, nodes[0]!, { articleId: article.id }),
        relationship('REFERS_TO', nodes[2]!, nodes[1]!, {
          articleId: article.id,
          properties: { score: 1, method: text.slice(0, 40) },
        }),
      ];
      await store().writer.apply(sampleChange({ nodes, relationships }));
      expect(await store().view.nodes('Article', [article.id])).toEqual([article]);
      expect(await store().view.nodes('Person', [person.id])).toEqual([person]);
      expect(await store().view.relationships('REFERS_TO', 'OUT', [mention.id])).toEqual([[relationships[1]]]);
      const filter = { field: 'name', op: 'eq', value: person.name } as const;
      expect(await store().view.counts('Person', [filter])).toEqual([1]);
      const [page] = await store().view.lists('Person', [{ orderBy: [{ field: 'name', direction: 'ASC' }] }]);
      const after = { orderBy: [{ field: 'name', direction: 'ASC' as const }], after: page!.items[0]!.cursor };
      expect((await store().view.lists('Person', [after]))[0]!.items).toEqual([]);
      expect((await checkGraph(store())).violations).toEqual([]);
    });
  });
}
