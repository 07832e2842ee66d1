import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type ExtractedArticle } from '../../src/model/extracted-article.ts';

import { readGazetteer } from '../../src/read/read-gazetteer.ts';

import { extractArticle, type ExtractionTools } from '../../src/extract/extract-article.ts';
import { GazetteerIndex } from '../../src/extract/names/gazetteer-index.ts';
import { openAttributionTagger } from '../../src/extract/reader/attribution-tagger.ts';

import { extractMarked } from '../support/extract-marked.ts';
import { INVENTED_GAZETTEER } from '../support/invented-gazetteer.ts';
import { readArticleOf, readerOf } from '../support/marked-article.ts';
import { randomText, seededRandom } from '../support/seeded-random.ts';

const SEED_GAZETTEER = fileURLToPath(new URL('../../seed/gazetteer', import.meta.url));

/** Every span lies inside the text and is not empty, and every key names something. */
function expectSound({ article, entities, mentions, events, statements }: ExtractedArticle): void {
  const length = [...article.text].length;
  const spans = [
    ...mentions.map(({ span }) => span),
    ...statements.flatMap(({ content, cue, source, context }) => [...content, ...cue, ...source, context]),
  ];
  expect(spans.filter(({ start, end }) => start < 0 || end <= start || end > length)).toEqual([]);
  const keys = new Set([...entities, ...events, ...statements].map(({ key }) => key));
  const used = [
    ...mentions.map(({ refersTo }) => refersTo),
    ...events.flatMap(({ place, partOf, participants }) => [place, partOf, ...participants]),
    ...entities.flatMap(({ affiliation, roles }) => [
      affiliation,
      ...roles.flatMap((one) => [one.organization, one.place]),
    ]),
    ...statements.flatMap(({ speakers, via, addressee, occasion, within, about, speakerCandidates }) => [
      ...[via, addressee, occasion, within],
      ...speakers,
      ...about.map(({ key }) => key),
      ...speakerCandidates.map(({ entity }) => entity),
    ]),
  ];
  expect(used.filter((key) => key !== null && !keys.has(key))).toEqual([]);
}

describe('extractArticle, told what the reader finds', () => {
  it('gives every part of a statement, in code points', async () => {
    const extracted = await extractMarked('😀 {source|Petra Hale} {cue|told} reporters {content|"it rains"}.');
    const points = [...extracted.article.text];
    const [statement] = extracted.statements;
    const read = (spans: { start: number; end: number }[]): string[] =>
      spans.map(({ start, end }) => points.slice(start, end).join(''));
    expect(read(statement!.content)).toEqual(['"it rains"']);
    expect(read([...statement!.cue, ...statement!.source])).toEqual(['told', 'Petra Hale']);
    expect(read([statement!.context])).toEqual([extracted.article.text]);
    expect(statement).toMatchObject({
      key: 's1',
      kind: 'DIRECT',
      cueLemma: 'tell',
      method: 'marks@1',
      confidence: 0.9,
    });
    expectSound(extracted);
  });

  it('gives the same for the same', async () => {
    const marked = '{source|Petra Hale} {cue|said} {content|the talks in Velm failed}. "We wait for them all."';
    expect(await extractMarked(marked)).toEqual(await extractMarked(marked));
  });

  it('looks at nothing outside the body', async () => {
    const text = 'Ivan Korsak met Petra Hale.\nPetra Hale left.';
    const { mentions } = await extractArticle(
      readArticleOf(text),
      { body: [{ from: 28, to: text.length }], boilerplate: [{ from: 0, to: 27, rule: 'caption' }] },
      { reader: readerOf([]), gazetteer: INVENTED_GAZETTEER },
    );
    expect(mentions.map(({ span }) => span)).toEqual([{ start: 28, end: 38 }]);
  });

  it.each([...Array(40).keys()])('random text %i', async (seed) => {
    const random = seededRandom(5000 + seed);
    const [first, second] = [randomText(random, 40), randomText(random, 40)];
    const clean = (text: string): string => text.replace(/[{}]/g, '');
    const extracted = await extractMarked(
      `${clean(first)} {source1|He} {cue1|said} {content1|x${clean(second)}y}. ${clean(first)}{source2|Ana Brod} {cue2|said} {content2|so}`,
    );
    expectSound(extracted);
  });
});

/** Sentences about people with made-up names, all different. */
function peopleOf(count: number, nameOf: (word: string) => string): string {
  const letters = 'bdfgklmnprstvz';
  const word = (number: number): string =>
    [14 ** 3, 14 ** 2, 14, 1].map((place) => `${letters[Math.floor(number / place) % 14]}a`).join('');
  const capitalised = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
  return Array.from({ length: count }, (_, number) => `${nameOf(capitalised(word(number)))} walked. `).join('');
}

describe('extractArticle on hostile texts', () => {
  const plain = 'the road was wet and the rain went on for hours, as ever. ';
  const dense =
    'On Monday Petra Hale met Mayor Ana Brod in Tarn after a strike hit a school in Port Loma, “so to say”. ';
  it.each([
    ['empty', ''],
    ['10 MB in one line', plain.repeat(Math.ceil(10_000_000 / plain.length))],
    ['300 kB of names, dates and events in one line', dense.repeat(3000)],
    ['one sentence of 10,000 meetings', 'talks in Tarn and '.repeat(10_000)],
    ['one sentence of 10,000 names', 'Ana Brod and '.repeat(10_000)],
    ['5,000 people, each named once', peopleOf(5000, (name) => `${name} ${name}son`)],
    ['5,000 people of one surname', peopleOf(5000, (name) => `${name} Hale`)],
    ['5,000 quotation marks', '"'.repeat(5000)],
    ['an odd number of quotations', '"We wait for the rain all day.\n'.repeat(4999)],
    ['100,000 apostrophes', "'".repeat(100_000)],
    ['NULs', 'Ana\0Brod\0'.repeat(20_000)],
    ['bidirectional marks', '\u202eAna Brod\u202c "\u200fsaid" '.repeat(5000)],
    ['lone surrogates', '\ud800 Ana \udc00 '.repeat(20_000)],
    ['only dots', '.'.repeat(200_000)],
  ])(
    '%s',
    async (_name, text) => {
      const extracted = await extractArticle(
        readArticleOf(text),
        { body: text === '' ? [] : [{ from: 0, to: text.length }], boilerplate: [] },
        { reader: readerOf([]), gazetteer: INVENTED_GAZETTEER },
      );
      expectSound(extracted);
    },
    60_000,
  );
});

describe('extractArticle with the learned reader and the shipped gazetteer', () => {
  let tools: ExtractionTools;
  beforeAll(async () => {
    const gazetteer = new GazetteerIndex(await readGazetteer(SEED_GAZETTEER));
    tools = { reader: await openAttributionTagger(), gazetteer };
  });
  afterAll(() => tools.reader.close());

  async function speakersOf(text: string): Promise<[string, string[]][]> {
    const extracted = await extractArticle(
      readArticleOf(text),
      { body: [{ from: 0, to: text.length }], boilerplate: [] },
      tools,
    );
    expectSound(extracted);
    const nameOf = (key: string): string => extracted.entities.find((entity) => entity.key === key)!.name;
    return extracted.statements.map(({ kind, speakers }) => [kind, speakers.map(nameOf)]);
  }

  it.each([
    ['"The ferry is late," said Mayor Marta Lindqvist. "It will come at noon."', [['DIRECT', ['Marta Lindqvist']]]],
    ['Mayor Marta Lindqvist said the ferry would be late.', [['INDIRECT', ['Marta Lindqvist']]]],
    [
      'Mayor Marta Lindqvist said the ferry would be late.\n\nShe said the harbour was “full of ice” and closed.',
      [
        ['INDIRECT', ['Marta Lindqvist']],
        ['MIXED', ['Marta Lindqvist']],
      ],
    ],
    ['A harbour official said the ferry would be late.', [['INDIRECT', ['A harbour official']]]],
    ['The ferry was late. Snow lay on the quay.', []],
  ] as [string, [string, string[]][]][])('%s', async (text, expected) => {
    expect(await speakersOf(text)).toEqual(expected);
  });
});
