import { describe, expect, it } from '@jest/globals';

import { fragmentsOf } from '../../../src/extract/reader/fragment.ts';
import { type Tag, TAG_COUNT, tagIndex } from '../../../src/extract/reader/tag.ts';

const CASES: [string, Tag[], number[], string[]][] = [
  ['a run goes on with I', ['B-SRC', 'I-SRC', 'B-CUE', 'O', 'B-CON', 'I-CON'], [0], ['SRC 0-2', 'CUE 2-3', 'CON 4-6']],
  ['a B begins another', ['B-SRC', 'B-SRC'], [0], ['SRC 0-1', 'SRC 1-2']],
  [
    'an I after an interruption is a piece of its own',
    ['B-CON', 'B-CUE', 'I-CON'],
    [0],
    ['CON 0-1', 'CUE 1-2', 'CON 2-3'],
  ],
  ['a new paragraph begins another piece', ['B-CON', 'I-CON', 'I-CON', 'I-CON'], [0, 2], ['CON 0-2', 'CON 2-4']],
];

describe('fragments', () => {
  it.each(CASES)('%s', (_, tags, beginnings, expected) => {
    const scores = new Float32Array(tags.length * TAG_COUNT).fill(Math.log(0.1));
    const found = fragmentsOf(Uint8Array.from(tags, tagIndex), scores, (word) => beginnings.includes(word));
    expect(found.map(({ kind, from, to }) => `${kind} ${from}-${to}`)).toEqual(expected);
    for (const { probability } of found) expect(probability).toBeCloseTo(0.2);
  });
});
