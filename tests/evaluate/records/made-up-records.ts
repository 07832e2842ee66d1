import { type Offsets } from '../../../src/pipeline/records/article-record.ts';

import { articleKey } from '../../../src/evaluate/predictions/article-key.ts';
import { type PredictedArticle, predictedArticleSchema } from '../../../src/evaluate/predictions/predicted-article.ts';
import { type GoldStatement, type RecordGold } from '../../../src/evaluate/records/gold-article.ts';

const TEXTS: Record<string, string> = {
  'first.txt':
    'Home News. “The bridge is safe,” said Mayor Ada Lind. Engineers say that the bridge will fall. Lind denied the claim at the hearing.',
  'second.txt': 'Mayor Lind told the Herald 🌉 the bridge is quite safe. Both councils accused the other of delay.',
};

/** The made-up articles. */
export const MADE_UP_TEXTS = Object.entries(TEXTS).map(([article, text]) => ({ article, text }));

function textOf(article: string): string {
  return TEXTS[article] ?? '';
}

/** Code point offsets of the first place of some words in a made-up article. */
export function at(article: string, words: string): Offsets {
  const start = [...textOf(article).slice(0, textOf(article).indexOf(words))].length;
  return [start, start + [...words].length];
}

function statement(
  article: string,
  id: string,
  content: string,
  source: string,
  more: Partial<GoldStatement>,
): GoldStatement {
  return {
    id,
    kind: 'INDIRECT',
    content: [at(article, content)],
    cue: null,
    source: [at(article, source)],
    speaker: { name: 'Ada Lind', type: 'PERSON' },
    alternatives: [],
    via: null,
    addressee: null,
    occasion: null,
    saidAt: null,
    about: ['bridge'],
    within: null,
    utterance: null,
    contradicts: [],
    ...more,
  };
}

/** A gold of two made-up articles with six statements. */
export function madeUpGold(): RecordGold {
  const first = 'first.txt';
  const second = 'second.txt';
  const engineers = { name: 'local engineers', type: 'UNNAMED_SOURCE' } as const;
  const north = { name: 'North Council', type: 'ORGANIZATION' } as const;
  const south = { name: 'South Council', type: 'ORGANIZATION' } as const;
  return {
    names: [
      { name: 'Ada Lind', forms: ['Lind', 'Mayor Lind'] },
      { name: 'Herald', forms: ['the Herald'] },
    ],
    articles: [
      {
        article: first,
        body: [[11, [...textOf(first)].length]],
        statements: [
          statement(first, 'a1', '“The bridge is safe,”', 'Mayor Ada Lind', {
            kind: 'DIRECT',
            utterance: 'u1',
            contradicts: ['a2'],
          }),
          statement(first, 'a2', 'that the bridge will fall', 'Engineers', {
            speaker: engineers,
            contradicts: ['a1', 'b1'],
          }),
          statement(first, 'a3', 'the claim', 'Lind', { occasion: 'hearing', saidAt: '2020-02-02', about: [] }),
        ],
        mentions: [
          { span: at(first, 'Ada Lind'), entity: 'Ada Lind', type: 'PERSON' },
          { span: at(first, 'the hearing'), entity: 'hearing', type: 'EVENT' },
        ],
      },
      {
        article: second,
        body: [[0, [...textOf(second)].length]],
        statements: [
          statement(second, 'b1', 'the bridge is quite safe', 'Mayor Lind', {
            via: 'Herald',
            utterance: 'u1',
            contradicts: ['a2'],
          }),
          statement(second, 'b2', 'the other of delay', 'Both councils', { speaker: north, about: [] }),
          statement(second, 'b3', 'the other of delay', 'Both councils', { speaker: south, about: [] }),
        ],
        mentions: [{ span: at(second, 'Mayor Lind'), entity: 'Ada Lind', type: 'PERSON' }],
      },
    ],
  };
}

/** The predictions that say exactly what a gold says, with other ids. */
export function predictionsOf(gold: RecordGold): Map<string, PredictedArticle> {
  return new Map(
    gold.articles.map(({ article, statements, mentions }) => [
      articleKey(article),
      predictedArticleSchema.parse({
        article,
        statements: statements.map((one) => ({
          id: `s-${one.id}`,
          kind: one.kind,
          content: one.content,
          source: one.source,
          speaker: one.speaker.name,
          speakerId: one.speaker.name === null ? null : `id-${one.speaker.name}`,
          via: one.via,
          addressee: one.addressee,
          occasion: one.occasion === null ? null : `id-${one.occasion}`,
          saidAt: one.saidAt,
          about: one.about.map((key) => ({ id: `id-${key}`, type: 'EVENT' })),
          utterance: one.utterance,
          contradicts: one.contradicts.map((id) => `s-${id}`),
        })),
        mentions: mentions.map(({ span, entity, type }) => ({ span, entity: `id-${entity}`, type })),
      }),
    ]),
  );
}
