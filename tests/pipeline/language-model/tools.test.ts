import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { openTools } from '../../../src/pipeline/tools.ts';

import { readArticleOf } from '../../support/marked-article.ts';
import {
  answersWith,
  saidSentences,
  type StubBehaviour,
  StubLanguageModel,
} from '../../support/stub-language-model.ts';

let stub: StubLanguageModel;

beforeAll(async () => {
  stub = await StubLanguageModel.open();
});

afterAll(() => stub.close());

const ARTICLES = Array.from({ length: 7 }, (_, i) => readArticleOf(`Ada Berg said that pier ${i} fell.`));

describe('openTools with a language model', () => {
  it('reads as many articles at once as requests may be under way', async () => {
    let [now, most] = [0, 0];
    const answer = answersWith(saidSentences);
    stub.behave((response, request) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now--;
        answer(response, request);
      }, 30);
    });
    const notes: string[] = [];
    const reader = stub.settings({ concurrency: 3 });
    const tools = await openTools({ reader, onNote: (note) => notes.push(note) });
    expect(tools.version).toMatch(/ language-model:stub-1 [0-9a-f]{64}$/);
    const extracted = await Promise.all(ARTICLES.map((article) => tools.extractor.extract(article)));
    expect(extracted.map(({ statements }) => statements.length)).toEqual(ARTICLES.map(() => 1));
    expect({ most, concurrency: tools.extractor.concurrency }).toEqual({ most: 3, concurrency: 3 });
    await tools.close();
    expect(notes).toEqual(['language model: 7 answers, 7 attributions']);
  });

  it('gives up what is under way when it is closed', async () => {
    const never: StubBehaviour = () => undefined;
    stub.behave(never);
    const tools = await openTools({ reader: stub.settings({ concurrency: 2 }) });
    const outcomes = Promise.allSettled(ARTICLES.map((article) => tools.extractor.extract(article)));
    const started = performance.now();
    await tools.close();
    expect((await outcomes).map(({ status }) => status)).toEqual(ARTICLES.map(() => 'rejected'));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
