import { describe, expect, it } from '@jest/globals';

import { WordPiece } from '../../../src/extract/reader/word-piece.ts';

import { smallVocabulary } from './piece-stream.ts';

const wordPiece = new WordPiece(smallVocabulary);
const id = (piece: string): number => smallVocabulary.indexOf(piece);

describe('WordPiece', () => {
  it.each([
    ['Road', [id('road')]],
    ['blocked', [id('block'), id('##ed')]],
    ['Café', [id('cafe')]],
    ['ROAD\u200bS', [id('road'), id('##s')]],
    ['roadx', [id('[UNK]')]],
    ['\u0301', []],
    ['\ud83d', [id('[UNK]')]],
    [`a${'b'.repeat(99)}`, [id('a'), ...Array<number>(99).fill(id('##b'))]],
    [`a${'b'.repeat(100)}`, [id('[UNK]')]],
    ['b'.repeat(10_000_000), [id('[UNK]')]],
  ])('%.20j', (word, pieces) => {
    expect(wordPiece.pieces(word)).toEqual(pieces);
  });

  it('a vocabulary without [UNK] is refused', () => {
    expect(() => new WordPiece(['the'])).toThrow('[UNK]');
  });
});
