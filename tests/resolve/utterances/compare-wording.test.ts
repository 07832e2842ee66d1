import { describe, expect, it } from '@jest/globals';

import { compareWording } from '../../../src/resolve/utterances/compare-wording.ts';

/** Each run as `kind first|second`, read back from the two texts by its offsets. */
function account(first: string, second: string): string[] {
  const read = (text: string, { start, end }: { start: number; end: number }): string =>
    Array.from(text).slice(start, end).join('');
  return compareWording(first, second).map(
    (run) => `${run.kind} ${read(first, run.first)}|${read(second, run.second)}`,
  );
}

describe('what differs between two renderings', () => {
  it.each<[string, string, string, string[]]>([
    [
      'nothing but case, accents and marks',
      '“We stay,” he said',
      'wé stay he said',
      ['EQUAL We stay,” he said|wé stay he said'],
    ],
    [
      'a truncation',
      'the harbour opens before winter comes',
      'the harbour opens',
      ['EQUAL the harbour opens|the harbour opens', 'DELETED before winter comes|'],
    ],
    [
      'an added clause',
      'the cables had rusted',
      'two of the cables had rusted',
      ['INSERTED |two of', 'EQUAL the cables had rusted|the cables had rusted'],
    ],
    [
      'another word',
      'the old quay was closed',
      'the old pier was closed',
      ['EQUAL the old|the old', 'REPLACED quay|pier', 'EQUAL was closed|was closed'],
    ],
    ['nothing in common', 'we go', 'they remain here', ['REPLACED we go|they remain here']],
    ['a text without words', '…', 'they remain', ['INSERTED |they remain']],
    ['two texts without words', '…', '“”', []],
  ])('%s', (_, first, second, runs) => {
    expect(account(first, second)).toEqual(runs);
  });

  it('counts offsets in code points', () => {
    expect(compareWording('🚢 sails', '🚢🚢 sails now')).toEqual([
      { kind: 'EQUAL', first: { start: 2, end: 7 }, second: { start: 3, end: 8 } },
      { kind: 'INSERTED', first: { start: 7, end: 7 }, second: { start: 9, end: 12 } },
    ]);
  });

  it('gives up aligning very long texts without a word in common', () => {
    const text = (word: string): string => Array.from({ length: 3_000 }, (_, i) => `${word}${i}`).join(' ');
    expect(compareWording(text('a'), text('b')).map(({ kind }) => kind)).toEqual(['REPLACED']);
  });
});
