import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { contains } from '../../../src/util/text-range.ts';

import { type AttributionReader } from '../../../src/extract/reader/attribution-reader.ts';
import { openAttributionTagger } from '../../../src/extract/reader/attribution-tagger.ts';

import { asWords, readWords } from './read-sentences.ts';

let native: AttributionReader;
let wasm: AttributionReader;

beforeAll(async () => {
  native = await openAttributionTagger({ runtime: 'native' });
  wasm = await openAttributionTagger({ runtime: 'wasm' });
});

afterAll(async () => {
  await native.close();
  await wasm.close();
});

const SENTENCES: [string, string[]][] = [
  [
    '“We will not leave,” said Olha Danko, a nurse at the clinic. “Not today.”',
    ['Olha Danko, a nurse at the clinic | said | “We will not leave,” … “Not today.”'],
  ],
  [
    'She told the Daily Ledger that two trucks had burned, adding that no one was hurt.',
    ['She | told | that two trucks had burned', 'She | adding | that no one was hurt'],
  ],
  [
    'According to the port authority, the ferry sank at dawn.',
    ['the port authority | According to | the ferry sank at dawn'],
  ],
  ['The bridge was built in 1931 and repaired twice.', []],
  [
    '"The bill is dead," Senator Ruth Lindqvist said on Monday.',
    ['Senator Ruth Lindqvist | said on Monday | "The bill is dead,"'],
  ],
];

describe('the learned reader', () => {
  it.each(SENTENCES)('%s', async (sentence, expected) => {
    expect(await readWords(native, sentence)).toEqual(expected);
  });

  it.each(SENTENCES)('WebAssembly: %s', async (sentence, expected) => {
    expect(await readWords(wasm, sentence)).toEqual(expected);
  });

  it('an empty text, an empty body and blank text give nothing', async () => {
    expect((await native.read('', [])).attributions).toEqual([]);
    expect((await native.read('He said no.', [])).attributions).toEqual([]);
    expect((await native.read(' \n\n ', [{ from: 0, to: 4 }])).attributions).toEqual([]);
  });

  it('reads only the body: what a caption between two ranges says is not there', async () => {
    const text = 'The mayor said the dam would hold. [A guard says the dam is lost.] “It is safe,” she added.';
    const body = [
      { from: 0, to: 34 },
      { from: 67, to: text.length },
    ];
    const { attributions } = await native.read(text, body);
    expect(attributions.map((attribution) => asWords(text, attribution))).toEqual([
      'The mayor | said | the dam would hold',
      'she | added | “It is safe,”',
    ]);
    for (const { content, cue, source } of attributions) {
      for (const part of [...content, cue!, source!]) expect(body.some((range) => contains(range, part))).toBe(true);
    }
  });

  it('gives the same for an article whatever was read before it', async () => {
    const text = SENTENCES[0]![0];
    const body = [{ from: 0, to: text.length }];
    const alone = await native.read(text, body);
    await native.read('“Late,” he said. '.repeat(200), [{ from: 0, to: 3400 }]);
    expect(await native.read(text, body)).toEqual(alone);
  });

  it('confidence lies between 0 and 1, and a plain quotation is surer than a mental state', async () => {
    const text = '“The road is open,” the mayor said.\nFew doubted it, and some may have hoped for rain.';
    const { attributions } = await native.read(text, [{ from: 0, to: text.length }]);
    const [quoted, ...rest] = attributions;
    expect(quoted!.confidence).toBeGreaterThan(0.9);
    expect(quoted!.confidence).toBeLessThanOrEqual(1);
    for (const { confidence } of rest) expect(confidence).toBeLessThan(quoted!.confidence);
  });

  it('names itself and its model file', () => {
    expect(native.name).toBe('attribution-tagger@3');
    expect(wasm.sha256).toBe(native.sha256);
  });

  it('a directory that is not there is MODEL_MISSING', async () => {
    await expect(openAttributionTagger({ directory: '/nowhere/at/all' })).rejects.toMatchObject({
      code: 'MODEL_MISSING',
    });
  });
});
