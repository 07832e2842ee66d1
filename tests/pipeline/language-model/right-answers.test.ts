import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { readWords } from '../../extract/reader/read-sentences.ts';

import { openLanguageModelReader } from '../../../src/pipeline/language-model/open-language-model-reader.ts';

import { answersWith, attributes, type StubAttribution, StubLanguageModel } from '../../support/stub-language-model.ts';

let stub: StubLanguageModel;

beforeAll(async () => {
  stub = await StubLanguageModel.open();
});

afterAll(() => stub.close());

async function read(text: string, ...attributions: StubAttribution[]): Promise<string[]> {
  stub.behave(attributes(...attributions));
  return readWords((await openLanguageModelReader(stub.settings())).reader, text);
}

function said(paragraph: number, source: string | null, cue: string | null, ...content: string[]): StubAttribution {
  return { paragraph, source, cue, content };
}

const READ: [string, StubAttribution[], string[]][] = [
  [
    'The ferry is late, the harbour office said.',
    [said(1, 'the harbour office', 'said', 'The ferry is late')],
    ['the harbour office | said | The ferry is late'],
  ],
  [
    '“We wait,” said Ada Berg. “Nobody comes.”',
    [said(1, 'Ada Berg', 'said', '“We wait,”', '“Nobody comes.”')],
    ['Ada Berg | said | “We wait,” … “Nobody comes.”'],
  ],
  [
    '“We wait,” said Ada Berg. “Nobody comes.” (copied whole)',
    [said(1, 'Ada Berg', 'said', '“We wait,” said Ada Berg. “Nobody comes.”')],
    ['Ada Berg | said | “We wait,” … “Nobody comes.”'],
  ],
  [
    'According to officials, the pier is safe.',
    [said(1, 'officials', 'According to officials', 'the pier is safe')],
    ['officials | According to | the pier is safe'],
  ],
  [
    'He said he would go. Later he said he would stay.',
    [said(1, 'He', 'said', 'he would go'), said(1, 'he', 'said', 'he would stay')],
    ['He | said | he would go', 'he | said | he would stay'],
  ],
  [
    'Ada said it was over. Jon said it was over.',
    [said(1, 'Ada', 'said', 'it was over'), said(1, 'Jon', 'said', 'it was over')],
    ['Ada | said | it was over', 'Jon | said | it was over'],
  ],
  [
    'Ada said it was over. Jon said it was over. (one answered)',
    [said(1, 'Jon', 'said', 'it was over')],
    ['Jon | said | it was over'],
  ],
  [
    'The mayor went home. The pier, the mayor said, is safe.',
    [said(1, 'the mayor', 'said', 'The pier', 'is safe')],
    ['the mayor | said | The pier … is safe'],
  ],
  [
    '😀😀 “Эй,” said Zoë 🚢 Ng: “it’s 5 °C.”',
    [said(1, 'Zoë 🚢 Ng', 'said', '“Эй,”', '“it’s 5 °C.”')],
    ['Zoë 🚢 Ng | said | “Эй,” … “it’s 5 °C.”'],
  ],
  [
    'First line.\nJon Dahl spoke.\n“I stay,” he said.\n“So do we.”',
    [said(3, 'he', 'said', '“I stay,”\n“So do we.”')],
    ['he | said | “I stay,” … “So do we.”'],
  ],
  [
    'The pier is shut.\n“It is shut,” Ada said. (answered in the wrong order)',
    [said(2, 'Ada', 'said', '“It is shut,”'), said(1, null, null, 'The pier is shut')],
    ['- | - | The pier is shut', 'Ada | said | “It is shut,”'],
  ],
  [
    'Ada\u00a0Berg said the pi\u00adlot was\u200b asleep.',
    [said(1, 'Ada Berg', 'said', 'the pilot was asleep')],
    ['Ada\u00a0Berg | said | the pi\u00adlot was\u200b asleep'],
  ],
];

describe('words that stand in the text', () => {
  it.each(READ)('%s', async (text, answered, expected) => {
    expect(await read(text, ...answered)).toEqual(expected);
  });
});

const DROPPED: [string, string, StubAttribution, string[]][] = [
  ['content in other words', 'Ada said it rained.', said(1, 'Ada', 'said', 'it was raining'), []],
  ['content with other quotation marks', '“No,” Ada said.', said(1, 'Ada', 'said', '"No,"'), []],
  ['one piece in other words', '“No,” Ada said. “Go.”', said(1, 'Ada', 'said', '“No,”', '“Go on.”'), []],
  ['content from another paragraph', 'It rained.\nAda said so.', said(2, 'Ada', 'said', 'It rained'), []],
  ['a paragraph that is not there', 'Ada said it rained.', said(7, 'Ada', 'said', 'it rained'), []],
  ['half a word', 'Ada said it rained.', said(1, 'Ada', 'said', 'it rain'), []],
  ['a part of a letter', 'Ada said cafe\u0301s shut.', said(1, 'Ada', 'said', 'cafe'), []],
  ['half a surrogate pair', 'Ada said 🚢 x.', said(1, 'Ada', 'said', '\udea2 x'), []],
  ['no content', 'Ada said it rained.', said(1, 'Ada', 'said'), []],
  ['marks only', 'Ada said “…”.', said(1, 'Ada', 'said', '“…”'), []],
  ['content that is its own source', 'Ada spoke.', said(1, 'Ada', 'spoke', 'Ada'), []],
  ['neither source nor cue found', 'Ada said it rained.', said(1, 'Jon', 'told', 'it rained'), []],
  [
    'a source that is not there',
    'Ada said it rained.',
    said(1, 'Ada Berg', 'said', 'it rained'),
    ['- | said | it rained'],
  ],
  ['a cue that is not there', 'Ada said it rained.', said(1, 'Ada', 'claimed', 'it rained'), ['Ada | - | it rained']],
];

describe('words that do not stand in the text are dropped and counted', () => {
  it.each(DROPPED)('%s', async (_name, text, answered, expected) => {
    stub.behave(attributes(answered));
    const { reader, counts } = await openLanguageModelReader(stub.settings());
    expect(await readWords(reader, text)).toEqual(expected);
    expect(counts.notInText + counts.partsNotInText).toBe(1);
  });

  it('the second of two equal attributions', async () => {
    const twice = said(1, 'Ada', 'said', 'it rained');
    expect(await read('Ada said it rained.', twice, twice)).toEqual(['Ada | said | it rained']);
  });
});

describe('what is asked', () => {
  it('is one request with instructions, data and a strict schema, and neither tools nor a key', async () => {
    await read('Ada said it rained.');
    const [request, ...others] = stub.requests;
    expect(others).toEqual([]);
    expect(request).toMatchObject({ method: 'POST', path: '/v1/chat/completions' });
    expect(Object.keys(request!.body).sort()).toEqual(['messages', 'model', 'response_format', 'temperature']);
    expect(request!.body.messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(request!.body.response_format).toMatchObject({
      type: 'json_schema',
      json_schema: { strict: true, schema: { additionalProperties: false, required: ['attributions'] } },
    });
    expect(request!.headers).not.toHaveProperty('authorization');
  });

  it('names no temperature when the endpoint has to choose', async () => {
    stub.behave(attributes());
    const { reader } = await openLanguageModelReader(stub.settings({ temperature: null, apiKey: 'secret' }));
    await readWords(reader, 'Ada said it rained.');
    expect(stub.requests[0]!.body).not.toHaveProperty('temperature');
    expect(stub.requests[0]!.headers.authorization).toBe('Bearer secret');
  });

  it('is only the body, and nothing at all where there is none', async () => {
    stub.behave(attributes(said(1, 'Ada', 'said', 'it rained')));
    const { reader } = await openLanguageModelReader(stub.settings());
    const text = 'Read more: Jon said so. Ada said it rained. Ads.';
    const body = [{ from: 24, to: 43 }];
    const { attributions, names } = await reader.read(text, body);
    expect(names).toBeNull();
    expect(attributions).toMatchObject([{ content: [{ from: 33, to: 42 }], confidence: 0.75, method: reader.name }]);
    expect(stub.requests[0]!.body.messages[1]!.content).toMatch(/^BEGIN (\w{32})\n\[1\] Ada said it rained\.\nEND \1$/);
    expect(await reader.read(text, [])).toEqual({ attributions: [], names: null });
    expect(stub.requests).toHaveLength(1);
  });

  it('is asked in windows of whole paragraphs that begin with the last ones before', async () => {
    const lines = Array.from({ length: 60 }, (_, i) => `Ada Berg said line ${i} ${'was long and '.repeat(12)}grey.`);
    stub.behave(
      answersWith((data) =>
        [...data.matchAll(/^\[(\d+)\](?: \(context\))? Ada Berg said (line \d+)/gm)].map(([, paragraph, content]) =>
          said(Number(paragraph), 'Ada Berg', 'said', content!),
        ),
      ),
    );
    const { reader, counts } = await openLanguageModelReader(stub.settings());
    const found = await readWords(reader, lines.join('\n'));
    expect(found).toEqual(lines.map((_, i) => `Ada Berg | said | line ${i}`));
    expect(stub.requests.length).toBeGreaterThan(1);
    const asked = stub.requests.map(({ body }) => body.messages[1]!.content);
    expect(asked.filter((data) => data.includes('(context)'))).toHaveLength(asked.length - 1);
    // What is shown again is answered again, and dropped.
    expect(counts.notInText).toBe(asked.join('\n').split('(context)').length - 1);
  });
});

describe('provenance', () => {
  const versionOf = async (others: object): Promise<string> => {
    const { reader } = await openLanguageModelReader(stub.settings(others));
    await reader.close();
    return `${reader.name} ${reader.sha256}`;
  };

  it('names the model', async () => {
    expect(await versionOf({ model: 'org/model:7b' })).toMatch(/^language-model:org\/model:7b [0-9a-f]{64}$/);
  });

  it.each([
    ['another model', { model: 'stub-2' }, false],
    ['another temperature', { temperature: 0.5 }, false],
    ['a fallback', { fallback: 'learned' }, false],
    ['another key', { apiKey: 'secret' }, true],
    ['another pace', { concurrency: 9, timeoutSeconds: 3 }, true],
  ])('%s', async (_name, others, isSame) => {
    expect((await versionOf(others)) === (await versionOf({}))).toBe(isSame);
  });
});
