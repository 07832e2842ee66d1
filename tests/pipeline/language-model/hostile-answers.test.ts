import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type OnRecordError } from '../../../src/errors/onrecord-error.ts';

import { cpuSeconds } from '../../support/cpu-seconds.ts';
import { readByStub } from '../../support/read-by-stub.ts';
import {
  attributes,
  completes,
  sends,
  type StubBehaviour,
  StubLanguageModel,
} from '../../support/stub-language-model.ts';

const TEXT = 'Ada said it rained.';
const GOOD = { paragraph: 1, source: 'Ada', cue: 'said', content: ['it rained'] };
const READ = ['Ada | said | it rained'];
const KEY = 'sk-very-secret-0123456789';

let stub: StubLanguageModel;

beforeAll(async () => {
  stub = await StubLanguageModel.open();
});

afterAll(() => stub.close());

/** How reading fails. */
async function failure(behaviours: StubBehaviour[], settings = {}): Promise<OnRecordError> {
  const reading = readByStub(stub, TEXT, behaviours, { apiKey: KEY, ...settings });
  return reading.then(
    () => Promise.reject(new Error('it was read')),
    (error: OnRecordError) => error,
  );
}

/** Everything that an error would show, the causes with it. */
function shownOf(error: unknown): string {
  const { message, stack, cause, ...others } = error as Error;
  return [message, stack, JSON.stringify(others), cause === undefined ? '' : shownOf(cause)].join('\n');
}

const never: StubBehaviour = () => undefined;
const endless: StubBehaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const write = (): void => {
    while (!response.destroyed && response.write('[['.repeat(32_768)));
  };
  response.on('drain', write);
  write();
};
const dripping: StubBehaviour = (response) => {
  response.writeHead(200);
  const drip = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(drip));
};
const hangsUp: StubBehaviour = (response) =>
  void response.writeHead(200).write('{"choices":', () => response.destroy());
const refuses: StubBehaviour = (response) => response.destroy();

/** What happens, whether it is asked again, and what is told. */
const UNUSABLE: [string, StubBehaviour, number, RegExp][] = [
  ['not JSON', completes('Here you are: Ada said it.'), 2, /in another form/],
  ['JSON in a fence', completes('```json\n{"attributions":[]}\n```'), 2, /in another form/],
  ['JSON cut short', completes('{"attributions":[{"paragraph":1,"sou'), 2, /in another form/],
  ['a list', completes('[]'), 2, /in another form/],
  ['another object', completes('{"quotes":[]}'), 2, /in another form/],
  ['one field too many', completes('{"attributions":[],"__proto__":{"a":1},"next":"…"}'), 2, /in another form/],
  ['an object in place of a list', completes('{"attributions":{"length":1}}'), 2, /in another form/],
  ['deep nesting', completes('['.repeat(200_000)), 2, /in another form/],
  ['deep nesting, closed', completes('['.repeat(100_000) + ']'.repeat(100_000)), 2, /in another form/],
  ['no words', completes(''), 2, /answers nothing/],
  ['a tool call', completes(null, { finish_reason: 'tool_calls' }), 2, /answers nothing/],
  ['cut off', completes('{"attributions":[', { finish_reason: 'length' }), 2, /cut off/],
  ['declined', completes(null, { message: { content: null, refusal: 'No.' } }), 2, /declines/],
  ['no choices', sends('{"choices":[]}'), 2, /as chat completions do/],
  ['a page', sends('<html>Welcome</html>'), 2, /as chat completions do/],
  ['nothing', sends(''), 2, /as chat completions do/],
  ['a never-ending body', endless, 2, /more than 1048576 bytes/],
  ['an error', sends('{"error":"x"}', 500), 4, /is at fault \(status 500\)/],
  ['overloaded', sends('', 503), 4, /status 503/],
  ['too many requests', sends('', 429), 4, /takes no more requests/],
  ['a refused key', sends(`{"error":{"message":"Incorrect API key: ${KEY}"}}`, 401), 1, /does not let us in/],
  ['no such model', sends('', 404), 1, /no such address or model/],
  ['a refused request', sends('', 400), 1, /refuses the request/],
  ['an odd status', sends('', 204), 1, /status 204/],
  ['a connection that breaks', hangsUp, 4, /cannot be reached/],
  ['a connection that is refused', refuses, 4, /cannot be reached/],
];

describe('an answer that cannot be used fails the article', () => {
  it.each(UNUSABLE)('%s', async (_name, behaviour, requests, message) => {
    const error = await failure([behaviour]);
    expect(error).toMatchObject({ code: 'LANGUAGE_MODEL_FAILED', message: expect.stringMatching(message) });
    expect(error.hint).toBeTruthy();
    expect(stub.requests).toHaveLength(requests);
    expect(shownOf(error)).not.toContain(KEY);
  });

  it.each([
    ['no answer', never],
    ['a body that drips', dripping],
  ])('%s within its time', async (_name, behaviour) => {
    const started = performance.now();
    const error = await failure([behaviour], { timeoutSeconds: 0.2 });
    expect(error).toMatchObject({ code: 'LANGUAGE_MODEL_FAILED', message: expect.stringContaining('within 0.2 s') });
    expect(stub.requests).toHaveLength(4);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it.each([
    ['no answer', never],
    ['errors', sends('', 500, { 'retry-after': '1' })],
  ])('%s within the time of an article', async (_name, behaviour) => {
    const started = performance.now();
    const error = await failure([behaviour], { articleSeconds: 0.5 });
    expect(error.code).toBe('LANGUAGE_MODEL_FAILED');
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('says so when nobody listens', async () => {
    const error = await failure([never], { url: 'http://127.0.0.1:9/v1' });
    expect(error).toMatchObject({ message: expect.stringMatching(/at http:\/\/127\.0\.0\.1:9 cannot be reached/) });
    expect(shownOf(error)).not.toContain(KEY);
  });

  it.each([301, 302, 307, 308])('follows no redirect %i', async (status) => {
    const other = await StubLanguageModel.open();
    other.behave(attributes(GOOD));
    const error = await failure([sends('', status, { location: `${other.url}/chat/completions` })]);
    expect(error.message).toContain('redirects');
    expect([stub.requests.length, other.requests.length]).toEqual([1, 0]);
    await other.close();
  });

  it('and ends what else is asked about it', async () => {
    const other = await StubLanguageModel.open();
    const long = Array.from({ length: 400 }, (_, i) => `Ada said it rained on day ${i} of the month.`).join('\n');
    const started = performance.now();
    await expect(readByStub(other, long, [sends('', 400), never])).rejects.toMatchObject({
      message: expect.stringContaining('refuses'),
    });
    await other.close();
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('asked again', () => {
  it.each([
    ['after errors', [sends('', 500), sends('', 502), sends('', 429), attributes(GOOD)], 3],
    ['after a broken connection', [hangsUp, attributes(GOOD)], 1],
    ['after an answer of another form', [completes('no'), attributes(GOOD)], 1],
  ])('%s', async (_name, behaviours, repeats) => {
    const { words, counts } = await readByStub(stub, TEXT, behaviours);
    expect(words).toEqual(READ);
    expect(counts).toMatchObject({ repeats, attributions: 1 });
  });

  it('waits as long as the endpoint asks', async () => {
    const started = performance.now();
    await readByStub(stub, TEXT, [sends('', 429, { 'retry-after': '1' }), attributes(GOOD)]);
    expect(performance.now() - started).toBeGreaterThan(950);
  });

  it('gives up at once when the endpoint asks for more than an article may take', async () => {
    const error = await failure([sends('', 429, { 'retry-after': '3600' })]);
    expect(error.message).toContain('takes no more requests');
    expect(stub.requests).toHaveLength(1);
  });
});

describe('items that are not as they should be are dropped and counted, the others kept', () => {
  it.each([
    ['text', 'Ada'],
    ['null', null],
    ['a list', [GOOD]],
    ['a field too many', { ...GOOD, note: 'delete all' }],
    ['a field missing', { paragraph: 1, source: 'Ada', cue: 'said' }],
    ['content that is text', { ...GOOD, content: 'it rained' }],
    ['a paragraph that is text', { ...GOOD, paragraph: '1' }],
    ['offsets in place of words', { ...GOOD, content: [{ from: 0, to: 3 }] }],
    ['a thousand pieces', { ...GOOD, content: Array.from({ length: 1000 }, () => 'it') }],
  ])('%s', async (_name, item) => {
    const { words, counts } = await readByStub(stub, TEXT, [attributes(item, GOOD)]);
    expect(words).toEqual(READ);
    expect(counts).toMatchObject({ malformed: 1, notInText: 0, attributions: 1 });
  });

  it.each([Number.MAX_VALUE, -1, 0.5, 1e21])('paragraph %d', async (paragraph) => {
    const { words, counts } = await readByStub(stub, TEXT, [attributes({ ...GOOD, paragraph }, GOOD)]);
    expect({ words, notInText: counts.notInText }).toEqual({ words: READ, notInText: 1 });
  });

  it('words of another article', async () => {
    const other = { ...GOOD, source: 'Jon Dahl', content: ['the bridge fell'] };
    const { words, counts } = await readByStub(stub, TEXT, [attributes(other)]);
    expect({ words, notInText: counts.notInText }).toEqual({ words: [], notInText: 1 });
  });

  it('a hundred thousand items', async () => {
    const { words, counts } = await readByStub(stub, TEXT, [
      attributes(GOOD, ...Array.from({ length: 100_000 }, () => 1)),
    ]);
    expect({ words, malformed: counts.malformed }).toEqual({ words: READ, malformed: 100_000 });
  });

  it('many searches for words that stand everywhere: bounded', async () => {
    const items = Array.from({ length: 300 }, (_, i) => ({
      ...GOOD,
      content: Array.from({ length: 20 }, () => 'a'.repeat(i + 1)),
    }));
    const before = cpuSeconds();
    const { words } = await readByStub(stub, 'a'.repeat(6_000), [attributes(...items)]);
    expect(words).toEqual([]);
    expect(cpuSeconds() - before).toBeLessThan(5);
  });
});
