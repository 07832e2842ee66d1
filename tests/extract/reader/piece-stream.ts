import { encodeArticle, type EncodedArticle } from '../../../src/extract/reader/encode-article.ts';
import { WordPiece } from '../../../src/extract/reader/word-piece.ts';

/** Id of the break between paragraphs in `smallVocabulary`. */
export const BREAK = 1;

/** A vocabulary that spells a few words and every lower-case letter. */
export const smallVocabulary: readonly string[] = [
  '[UNK]',
  '[unused0]',
  'the',
  'road',
  'block',
  '##ed',
  '##s',
  'said',
  'cafe',
  '"',
  '“',
  '”',
  '.',
  ',',
  'a',
  'b',
  '##b',
];

/** The stream of a text that is all body, spelt with `smallVocabulary`. */
export function encodeSmall(text: string, maxPieces?: number): EncodedArticle {
  const body = [{ from: 0, to: text.length }];
  return encodeArticle(text, body, new WordPiece(smallVocabulary), BREAK, maxPieces);
}
