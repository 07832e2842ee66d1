import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { readByStub } from '../../support/read-by-stub.ts';
import { attributes, sends, StubLanguageModel } from '../../support/stub-language-model.ts';

const TEXT = '"The road is shut," Ada Berg said on Monday.';

let stub: StubLanguageModel;

beforeAll(async () => {
  stub = await StubLanguageModel.open();
});

afterAll(() => stub.close());

describe('ONRECORD_LLM_FALLBACK=learned', () => {
  it('lets the learned reader read what the model fails on', async () => {
    const { words, methods, counts } = await readByStub(stub, TEXT, [sends('', 401)], { fallback: 'learned' });
    expect(words).toEqual(['Ada Berg | said on Monday | "The road is shut,"']);
    expect(methods).toEqual([expect.stringMatching(/^attribution-tagger@/)]);
    expect(counts.toLine()).toContain('1 articles read by the learned reader instead');
  });

  it('lets the model read what it does not fail on, even when it finds nothing', async () => {
    const { words, counts } = await readByStub(stub, TEXT, [attributes()], { fallback: 'learned' });
    expect({ words, fallbacks: counts.fallbacks }).toEqual({ words: [], fallbacks: 0 });
  });
});
