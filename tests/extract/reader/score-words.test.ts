import { describe, expect, it } from '@jest/globals';

import { NAME_TAG_COUNT } from '../../../src/extract/reader/name-tag.ts';
import { scoreWords } from '../../../src/extract/reader/score-words.ts';
import { TAG_COUNT } from '../../../src/extract/reader/tag.ts';
import { type TaggerModel } from '../../../src/extract/reader/tagger-model.ts';
import { windowsOf } from '../../../src/extract/reader/windows.ts';

import { encodeSmall, smallVocabulary } from './piece-stream.ts';

/** A network in which every piece's own id says its tag and its name tag. */
function network(): TaggerModel {
  const rows = (pieces: Int32Array, size: number): Float32Array => {
    const scores = new Float32Array(pieces.length * size);
    pieces.forEach((piece, position) => (scores[position * size + (piece % size)] = 5));
    return scores;
  };
  return {
    name: 'ids@1',
    sha256: '',
    windowPieces: 128,
    pointerSize: 1,
    transitions: new Float32Array(TAG_COUNT * TAG_COUNT),
    vocabulary: smallVocabulary,
    run: (pieces) => {
      const pointer = { queries: new Float32Array(pieces.length), keys: new Float32Array(pieces.length) };
      return Promise.resolve({
        tags: rows(pieces, TAG_COUNT),
        cue: pointer,
        source: pointer,
        names: rows(pieces, NAME_TAG_COUNT),
      });
    },
    close: () => Promise.resolve(),
  };
}

async function namesOf(text: string): Promise<number[]> {
  const article = encodeSmall(text);
  const model = network();
  const { names } = await scoreWords(article, windowsOf(article, model.windowPieces), model, { start: 0, end: 0 });
  return article.words.map((_, word) => {
    const row = names.subarray(word * NAME_TAG_COUNT, (word + 1) * NAME_TAG_COUNT);
    expect(row.reduce((sum, value) => sum + Math.exp(value), 0)).toBeCloseTo(1, 5);
    return row.indexOf(Math.max(...row));
  });
}

describe('scoreWords', () => {
  it('reads the name of a word at its first piece', async () => {
    const ids = ['the', 'block', 'said'].map((piece) => smallVocabulary.indexOf(piece) % NAME_TAG_COUNT);
    expect(await namesOf('the blocked said')).toEqual(ids);
  });

  it('reads names across windows', async () => {
    const id = smallVocabulary.indexOf('road') % NAME_TAG_COUNT;
    expect(await namesOf('road '.repeat(500))).toEqual(Array(500).fill(id));
  });
});
