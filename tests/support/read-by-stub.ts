import { type ReadingCounts } from '../../src/extract/language-model-reader/reading-counts.ts';
import { asWords } from '../extract/reader/read-sentences.ts';

import { openLanguageModelReader } from '../../src/pipeline/language-model/open-language-model-reader.ts';
import { type LanguageModelSettings } from '../../src/pipeline/language-model/reader-settings.ts';

import { type StubBehaviour, type StubLanguageModel } from './stub-language-model.ts';

/** As the product's, only shorter. */
const PAUSES = { PASSING: [5, 10, 15], UNUSABLE: [0], LASTING: [] };

/** What a reader makes of a text when its model behaves like this. */
export async function readByStub(
  stub: StubLanguageModel,
  text: string,
  behaviours: readonly StubBehaviour[],
  settings: Partial<LanguageModelSettings> = {},
): Promise<{ words: string[]; methods: string[]; counts: ReadingCounts; asked: string[] }> {
  stub.behave(...behaviours);
  const { reader, counts } = await openLanguageModelReader(stub.settings(settings), PAUSES);
  try {
    const { attributions } = await reader.read(text, [{ from: 0, to: text.length }]);
    const words = attributions.map((attribution) => asWords(text, attribution));
    const methods = attributions.map(({ method }) => method);
    return { words, methods, counts, asked: stub.requests.map(({ body }) => body.messages.at(-1)!.content) };
  } finally {
    await reader.close();
  }
}
