import { beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { type ExtractedArticle } from '../../src/model/extracted-article.ts';
import { type Span } from '../../src/model/span.ts';

import { cleanText } from '../../src/clean/clean-text.ts';

import { extractArticle } from '../../src/extract/extract-article.ts';
import { type GazetteerIndex } from '../../src/extract/names/gazetteer-index.ts';

import { openGazetteer } from '../../src/pipeline/open-gazetteer.ts';

import { EAGER_READER } from '../support/eager-reader.ts';
import { readArticleOf } from '../support/marked-article.ts';
import { HOSTILE_SHAPES } from './hostile-shapes.ts';

let gazetteer: GazetteerIndex;

beforeAll(async () => {
  gazetteer = await openGazetteer();
});

function extract(text: string): Promise<ExtractedArticle> {
  return extractArticle(readArticleOf(text), cleanText(text, null), { reader: EAGER_READER, gazetteer });
}

/** Every span lies in the text, is not empty and reads what was recorded; every key has something behind it. */
function expectSound({ article, entities, mentions, events, statements }: ExtractedArticle): void {
  const codePoints = [...article.text];
  const read = ({ start, end }: Span): string => codePoints.slice(start, end).join('');
  const spans = [
    ...statements.flatMap(({ content, cue, source, context }) => [...content, ...cue, ...source, context]),
    ...mentions.map(({ span }) => span),
    ...article.body,
    ...article.boilerplate,
  ];
  expect(spans.filter(({ start, end }) => start < 0 || end <= start || end > codePoints.length)).toEqual([]);
  expect(statements.map(({ content }) => content.map(read).join(' … '))).toEqual(statements.map(({ text }) => text));
  const inBody = ({ start, end }: Span): boolean =>
    article.body.some((range) => range.start <= start && end <= range.end);
  expect(statements.flatMap(({ content }) => content).filter((span) => !inBody(span))).toEqual([]);
  const keys = new Set([...entities, ...events, ...statements].map(({ key }) => key));
  const used = [
    ...mentions.map(({ refersTo }) => refersTo),
    ...statements.flatMap(({ speakers, about, via, addressee, occasion, within }) => [
      ...speakers,
      ...about.map(({ key }) => key),
      ...[via, addressee, occasion, within].filter((key) => key !== null),
    ]),
  ];
  expect(used.filter((key) => !keys.has(key))).toEqual([]);
}

const WORDS = [
  ...['Mara Venn', 'Tolvo Rask', 'Moscow', 'Russia', 'the mayor', 'She', 'they', 'the foreign minister of Russia'],
  ...[' said ', ' denied ', ' added ', ' told the BBC ', ' accused ', ' on Friday ', ' talks ', ' the attack on '],
  ...[
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '«',
    '»',
    ' "We wait for the boat," ',
    '. ',
    '.',
    ', ',
    '…',
    '—',
    '-',
    '\n',
    '\n\n',
    '\t',
    ' ',
  ],
  ...[
    '\0',
    '\ud800',
    '\udc00',
    '😀',
    'a\u0301\u0301',
    '\u202e',
    '\u200b',
    '\ufeff',
    '漢字',
    'ﷺ',
    'İ',
    'ß',
    '7',
    'Gazettereported ',
  ],
];

const newsLike = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(''));
const anyText = fc.oneof(
  { weight: 3, arbitrary: newsLike },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
);

describe('any text', () => {
  it('is extracted soundly', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => expectSound(await extract(text))),
      { numRuns: 300, seed: 20_240_516 },
    );
  }, 240_000);
});

/** User CPU milliseconds, so that what else runs on the machine does not count; the least of three, because collecting garbage does. */
async function cost(text: string): Promise<number> {
  let least = Infinity;
  for (let i = 0; i < 3; i++) {
    const before = process.cpuUsage();
    expectSound(await extract(text));
    least = Math.min(least, process.cpuUsage(before).user / 1000);
  }
  return least;
}

describe('hostile shapes', () => {
  it.each(HOSTILE_SHAPES)(
    '%s: sound, and twice the text takes three times the time at most',
    async (_, make) => {
      await cost(make(2_000));
      const [once, twice] = [await cost(make(20_000)), await cost(make(40_000))];
      // A tenth of a second is the collector's and the compiler's.
      expect(twice).toBeLessThan(3 * once + 100);
    },
    120_000,
  );
});
