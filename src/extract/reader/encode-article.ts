import { type TextRange } from '../../util/text-range.ts';

import { findParagraphs } from '../text/paragraphs.ts';
import { QuotationState } from './quotation-state.ts';
import { splitWords } from './split-words.ts';
import { wordFeature } from './word-feature.ts';
import { type WordPiece } from './word-piece.ts';

/**
 * Most pieces read of one article: some 22,000 English words, several times the longest reports, and about four seconds
 * of one core. What comes after gives no attributions.
 */
export const MAX_PIECES = 30_000;

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
  /** 1 where a break between paragraphs stands. */
  isBreak: Uint8Array;
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
  for (const range of findParagraphs(text, body)) {
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

/** How a piece stands in the stream. */
const Place = { WITHIN_WORD: 0, BEGINS_WORD: 1, BREAK: 2 } as const;
type Place = (typeof Place)[keyof typeof Place];

class PieceStream {
  private readonly words: Word[] = [];
  private readonly pieces: number[] = [];
  private readonly features: number[] = [];
  private readonly firstPiece: number[] = [];
  private readonly places: Place[] = [];
  private readonly maxPieces: number;
  isFull = false;

  constructor(maxPieces: number) {
    this.maxPieces = maxPieces;
  }

  get hasWords(): boolean {
    return this.words.length > 0;
  }

  addBreak(piece: number): void {
    this.add(piece, 0, Place.BREAK);
  }

  addWord(word: Word, pieces: readonly number[], feature: number): void {
    if (this.pieces.length + pieces.length > this.maxPieces) {
      this.isFull = true;
      return;
    }
    this.words.push(word);
    this.firstPiece.push(this.pieces.length);
    pieces.forEach((piece, i) => this.add(piece, feature, i === 0 ? Place.BEGINS_WORD : Place.WITHIN_WORD));
  }

  finish(): EncodedArticle {
    return {
      words: this.words,
      pieces: Int32Array.from(this.pieces),
      features: Uint8Array.from(this.features),
      firstPiece: Int32Array.from(this.firstPiece),
      mayBegin: Uint8Array.from(this.places, (place) => (place === Place.WITHIN_WORD ? 0 : 1)),
      isBreak: Uint8Array.from(this.places, (place) => (place === Place.BREAK ? 1 : 0)),
    };
  }

  private add(piece: number, feature: number, place: Place): void {
    this.pieces.push(piece);
    this.features.push(feature);
    this.places.push(place);
  }
}
