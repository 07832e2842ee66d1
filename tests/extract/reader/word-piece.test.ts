import { describe, expect, it } from '@jest/globals';

import { WordPiece } from '../../../src/extract/reader/word-piece.ts';

import { smallVocabulary } from './piece-stream.ts';

const wordPiece = new WordPiece(smallVocabulary);
const id = (piece: string): number => smallVocabulary.indexOf(piece);

describe('WordPiece', () => {
  it.each([
    ['a word of the vocabulary', 'Road', [id('road')]],
    ['a word in two pieces', 'blocked', [id('block'), id('##ed')]],
    ['accents go', 'Café', [id('cafe')]],
    ['format characters go', 'ROAD\u200bS', [id('road'), id('##s')]],
    ['what no pieces spell', 'roadx', [id('[UNK]')]],
    ['a mark alone', '\u0301', []],
    ['a lone surrogate', '\ud83d', [id('[UNK]')]],
    ['a hundred letters', `a${'b'.repeat(99)}`, [id('a'), ...Array<number>(99).fill(id('##b'))]],
    ['a hundred and one letters', `a${'b'.repeat(100)}`, [id('[UNK]')]],
    ['ten million letters', 'b'.repeat(10_000_000), [id('[UNK]')]],
  ])('%s', (_, word, pieces) => {
    expect(wordPiece.pieces(word)).toEqual(pieces);
  });

  it('a vocabulary without [UNK] is refused', () => {
    expect(() => new WordPiece(['the'])).toThrow('[UNK]');
  });
});
