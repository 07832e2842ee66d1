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

/** More rows than an adapter sends in one statement. */
const MANY = 5500;
/** Milliseconds for one of these tests on a busy machine. */
const SLOWEST = 240_000;

export function describeLarge(store: StoreOfTest): void {
  describe('large changes', () => {
    it(
      'keeps articles of several megabytes, several of them in one change',
      async () => {
        const articles = ['a', 'b', 'c'].map((key) =>
          sampleArticle(key, { text: `${key} Жизнь 😀 идёт. `.repeat(100_000) }),
        );
        await store().writer.apply(sampleChange({ nodes: articles.map((article) => write('Article', article)) }));
        for (const article of articles) {
          const [read] = await store().view.nodes('Article', [article.id]);
          expect(read!.text === article.text && read!.sha256 === article.sha256).toBe(true);
        }
        const { items } = await store().view.search({ text: 'жизнь', labels: ['Article'], first: 5 });
        expect(items).toHaveLength(3);
      },
      SLOWEST,
    );

    it(
      'writes more rows than go into one statement, and removes them again',
      async () => {
        const article = sampleArticle('many', { text: 'x '.repeat(MANY) });
        const person = write('Person', samplePerson('Mara Venn'));
        const home = write('Article', article);
        const mentions = Array.from({ length: MANY }, (_, at) =>
          write(
            'Mention',
            sampleMention(article, { start: 2 * at, end: 2 * at + 1 }, { label: 'Person', id: person.node.id }),
          ),
        );
        const here = { articleId: article.id };
        const relationships = mentions.flatMap((mention) => [
          relationship('IN', mention, home, here),
          relationship('REFERS_TO', mention, person, { ...here, properties: { score: 1, method: 'name' } }),
        ]);
        await store().writer.apply(sampleChange({ nodes: [home, person, ...mentions], relationships }));
        const check = await checkGraph(store());
        expect(check.violations).toEqual([]);
        expect(check.nodes.Mention).toBe(MANY);
        expect(await store().view.nodes('Person', [person.node.id])).toMatchObject([{ mentionCount: MANY }]);
        const counts = await store().writer.apply(sampleChange({ removeArticles: [article.id] }));
        expect(counts.nodesRemoved).toBe(MANY + 2);
      },
      SLOWEST,
    );
  });
}
