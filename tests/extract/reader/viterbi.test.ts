import { describe, expect, it } from '@jest/globals';

import { type Tag, TAG_COUNT, tagIndex, TAGS } from '../../../src/extract/reader/tag.ts';
import { bestTags } from '../../../src/extract/reader/viterbi.ts';

const FORBIDDEN = -1e4;

/** No preferences, but I-SRC and I-CUE must follow their own kind. */
const transitions = new Float32Array(TAG_COUNT * TAG_COUNT);
for (const kind of ['SRC', 'CUE'] as const) {
  for (const before of TAGS) {
    if (!before.endsWith(kind)) transitions[tagIndex(before) * TAG_COUNT + tagIndex(`I-${kind}`)] = FORBIDDEN;
  }
}

/** Log probabilities of words: the named tags share nearly everything, in the order of preference. */
function scoresOf(words: readonly Tag[][]): Float32Array {
  const scores = new Float32Array(words.length * TAG_COUNT).fill(Math.log(0.001));
  words.forEach((preferred, word) => {
    preferred.forEach((tag, rank) => {
      scores[word * TAG_COUNT + tagIndex(tag)] = Math.log(rank === 0 ? 0.6 : 0.38);
    });
  });
  return scores;
}

function decode(words: readonly Tag[][], paragraphStarts: readonly number[] = [0]): Tag[] {
  const tags = bestTags(scoresOf(words), transitions, (word) => paragraphStarts.includes(word));
  return [...tags].map((index) => TAGS[index]!);
}

describe('the best sequence of tags', () => {
  it('no words, no tags', () => {
    expect(decode([])).toEqual([]);
  });

  it('takes each word’s likeliest tag where transitions allow it', () => {
    expect(decode([['B-SRC'], ['B-CUE'], ['B-CON'], ['I-CON'], ['O']])).toEqual([
      'B-SRC',
      'B-CUE',
      'B-CON',
      'I-CON',
      'O',
    ]);
  });

  it.each<[string, Tag[][], number[], Tag[]]>([
    ['a source does not begin with I', [['O'], ['I-SRC', 'B-SRC']], [0], ['O', 'B-SRC']],
    ['a cue does not go on with a source', [['B-SRC'], ['I-CUE', 'B-CUE']], [0], ['B-SRC', 'B-CUE']],
    ['the first word does not go on with a source', [['I-SRC', 'B-SRC']], [0], ['B-SRC']],
    ['a source ends with its paragraph', [['B-SRC'], ['I-SRC', 'B-SRC']], [0, 1], ['B-SRC', 'B-SRC']],
    ['a content may run over a paragraph’s end', [['B-CON'], ['I-CON', 'B-CON']], [0, 1], ['B-CON', 'I-CON']],
    ['an interrupted content goes on', [['B-CON'], ['B-CUE'], ['I-CON', 'B-CON']], [0], ['B-CON', 'B-CUE', 'I-CON']],
  ])('%s', (_, words, starts, expected) => {
    expect(decode(words, starts)).toEqual(expected);
  });
});
