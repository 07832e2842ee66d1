import { partitionPoint } from '../../util/partition-point.ts';
import { type TextRange } from '../../util/text-range.ts';

import { findParagraphs } from './paragraphs.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { findSentences, type Sentence } from './sentences.ts';
import { findTokens, type Token } from './tokens.ts';

/**
 * The body of one article taken apart once: paragraphs, sentences, tokens and quotations, all as UTF-16 ranges of the raw
 * text in text order. Everything that reads the text afterwards asks this instead of scanning again.
 */
export class ArticleText {
  readonly text: string;
  readonly paragraphs: readonly TextRange[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];

  /** @param body the ranges that are the article's own; a gap between two of them is a paragraph break */
  constructor(text: string, body: readonly TextRange[]) {
    this.text = text;
    this.paragraphs = [...findParagraphs(text, body)];
    this.quotations = findQuotations(text, this.paragraphs);
    this.sentences = findSentences(text, this.paragraphs);
    this.tokens = findTokens(text, this.sentences);
  }

  /** The index of the paragraph that holds an offset; of the last one before it when it lies between two; -1 before all. */
  paragraphIndexAt(offset: number): number {
    return lastStartingAtOrBefore(this.paragraphs, offset);
  }

  /** As `paragraphIndexAt`, for sentences. */
  sentenceIndexAt(offset: number): number {
    return lastStartingAtOrBefore(this.sentences, offset);
  }

  /** The tokens that lie wholly inside a range. */
  tokensIn(range: TextRange): Token[] {
    const found: Token[] = [];
    for (let i = this.tokenIndexFrom(range.from); i < this.tokens.length; i++) {
      const token = this.tokens[i]!;
      if (token.to > range.to) break;
      found.push(token);
    }
    return found;
  }

  /** The index of the first token that starts at or after an offset; `tokens.length` when there is none. */
  tokenIndexFrom(offset: number): number {
    const before = lastStartingAtOrBefore(this.tokens, offset - 1);
    return before + 1;
  }

  /** The quotation that holds an offset (its marks count as inside), or null. */
  quotationAt(offset: number): Quotation | null {
    const found = this.quotations[lastStartingAtOrBefore(this.quotations, offset)];
    return found !== undefined && offset < found.to ? found : null;
  }

  /** The quotations that share a unit with a range. */
  quotationsIn(range: TextRange): Quotation[] {
    const found: Quotation[] = [];
    for (let i = Math.max(0, lastStartingAtOrBefore(this.quotations, range.from)); i < this.quotations.length; i++) {
      const quotation = this.quotations[i]!;
      if (quotation.from >= range.to) break;
      if (quotation.to > range.from) found.push(quotation);
    }
    return found;
  }

  /** The text of a range. */
  slice(range: TextRange): string {
    return this.text.slice(range.from, range.to);
  }
}

function lastStartingAtOrBefore(ranges: readonly TextRange[], offset: number): number {
  return partitionPoint(ranges.length, (index) => ranges[index]!.from <= offset) - 1;
}
