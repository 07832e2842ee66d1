import { type TextRange } from '../../util/text-range.ts';

import { paragraphsOf } from './paragraphs.ts';
import { QuotationState } from './quotation-state.ts';
import { splitWords } from './split-words.ts';
import { wordFeature } from './word-feature.ts';
import { type WordPiece } from './word-piece.ts';

/**
 * Most pieces read of one article: about 45,000 English words, several times the longest reports, and some ten seconds
 * of one core. What comes after gives no attributions.
 */
export const MAX_PIECES = 60_000;

/** One word of the body: its UTF-16 place and the number of its paragraph, counted from 0. */
export interface Word extends TextRange {
  paragraph: number;
}

/** An article's body as the model reads it: one stream of pieces, with a break piece between paragraphs. */
export interface EncodedArticle {
  words: Word[];
  /** Piece ids. */
  pieces: Int32Array;
  /** One feature per piece. */
  features: Uint8Array;
  /** Position of each word's first piece in `pieces`. */
  firstPiece: Int32Array;
  /** 1 where a window may begin: at a word's first piece and at a break. */
  mayBegin: Uint8Array;
}

/** Encodes the body of an article; stops at `maxPieces`, at a word's end. */
export function encodeArticle(
  text: string,
  body: readonly TextRange[],
  wordPiece: WordPiece,
  breakPiece: number,
  maxPieces: number = MAX_PIECES,
): EncodedArticle {
  const stream = new PieceStream(maxPieces);
  let paragraph = 0;
  for (const range of paragraphsOf(text, body)) {
    if (stream.isFull) break;
    const quotation = new QuotationState();
    let isEmpty = true;
    for (const place of splitWords(text, range)) {
      const word = text.slice(place.from, place.to);
      const pieces = wordPiece.pieces(word);
      if (pieces.length === 0) continue;
      if (isEmpty && stream.hasWords) stream.addBreak(breakPiece);
      isEmpty = false;
      stream.addWord({ ...place, paragraph }, pieces, wordFeature(word, quotation.next(word)));
      if (stream.isFull) break;
    }
    if (!isEmpty) paragraph++;
  }
  return stream.finish();
}

class PieceStream {
  private readonly words: Word[] = [];
  private readonly pieces: number[] = [];
  private readonly features: number[] = [];
  private readonly firstPiece: number[] = [];
  private readonly mayBegin: number[] = [];
  isFull = false;

  constructor(private readonly maxPieces: number) {}

  get hasWords(): boolean {
    return this.words.length > 0;
  }

  addBreak(piece: number): void {
    this.add(piece, 0, 1);
  }

  addWord(word: Word, pieces: readonly number[], feature: number): void {
    if (this.pieces.length + pieces.length > this.maxPieces) {
      this.isFull = true;
      return;
    }
    this.words.push(word);
    this.firstPiece.push(this.pieces.length);
    pieces.forEach((piece, i) => this.add(piece, feature, i === 0 ? 1 : 0));
  }

  finish(): EncodedArticle {
    return {
      words: this.words,
      pieces: Int32Array.from(this.pieces),
      features: Uint8Array.from(this.features),
      firstPiece: Int32Array.from(this.firstPiece),
      mayBegin: Uint8Array.from(this.mayBegin),
    };
  }

  private add(piece: number, feature: number, mayBegin: number): void {
    this.pieces.push(piece);
    this.features.push(feature);
    this.mayBegin.push(mayBegin);
  }
}
