import { describe, expect, it } from '@jest/globals';

import { type Article } from '../../src/model/article.ts';
import { type Span } from '../../src/model/span.ts';

import { segmentsOf } from '../../src/graphql/statement/segments-of.ts';

import { sampleArticle, sampleStatement } from '../support/graph-samples.ts';
import { HARBOUR, spanOf, WIRE } from '../support/newsroom-articles.ts';
import { STATEMENTS } from '../support/newsroom-statements.ts';

const ARTICLES = new Map([HARBOUR, WIRE].map((article) => [article.id, article]));
const SPLIT = sampleArticle('split', { text: '🚢 “It sails,” said the captain. “On Friday.” Then she left.' });

function rolesOf(article: Article, parts: { content: Span[]; cue: Span[]; source: Span[]; context?: Span }) {
  return segmentsOf(article, sampleStatement('one', article, parts)).map(({ role, text }) => `${role}: ${text}`);
}

describe('segments', () => {
  it.each(Object.entries(STATEMENTS).filter(([, { articleId }]) => ARTICLES.has(articleId)))(
    'put together, those of "%s" are the raw text of its context',
    (_name, statement) => {
      const article = ARTICLES.get(statement.articleId)!;
      const segments = segmentsOf(article, statement);
      const characters = [...article.text];
      const { start, end } = statement.context;
      expect(segments.map((segment) => segment.text).join('')).toBe(characters.slice(start, end).join(''));
      for (const segment of segments) {
        expect(segment.text).toBe(characters.slice(segment.start, segment.end).join(''));
      }
    },
  );

  it('keep the pieces of a split quotation apart, and count code points', () => {
    const parts = {
      content: [spanOf(SPLIT, '“It sails,”'), spanOf(SPLIT, '“On Friday.”')],
      cue: [spanOf(SPLIT, 'said')],
      source: [spanOf(SPLIT, 'the captain')],
    };
    expect(rolesOf(SPLIT, parts)).toEqual([
      'CONTEXT: 🚢 ',
      'CONTENT: “It sails,”',
      'CONTEXT:  ',
      'CUE: said',
      'CONTEXT:  ',
      'SOURCE: the captain',
      'CONTEXT: . ',
      'CONTENT: “On Friday.”',
      'CONTEXT:  Then she left.',
    ]);
  });

  it('show a cue and a source that lie inside the content', () => {
    const parts = {
      content: [{ start: 2, end: 45 }],
      cue: [spanOf(SPLIT, 'said')],
      source: [spanOf(SPLIT, 'the captain')],
    };
    expect(rolesOf(SPLIT, parts).filter((piece) => !piece.startsWith('CONTE'))).toEqual([
      'CUE: said',
      'SOURCE: the captain',
    ]);
  });

  it('leave out what lies outside the context', () => {
    const parts = { content: [spanOf(SPLIT, '“On Friday.”')], cue: [spanOf(SPLIT, 'said')], source: [] };
    const context = { start: 33, end: 40 };
    expect(rolesOf(SPLIT, { ...parts, context })).toEqual([
      'CONTENT: On Frid'.replace('On Frid', [...SPLIT.text].slice(33, 40).join('')),
    ]);
  });
});
