import { type TextRange, trimRange } from '../util/text-range.ts';

import { splitParagraphs } from '../read/text/paragraph.ts';
import { readTextHead, type TextHead } from '../read/text/text-head.ts';

import { type ArticleParagraph } from './article-paragraph.ts';
import { type Finding } from './clean-rule.ts';
import { type MarkedRange } from './cleaned-text.ts';
import { findParagraphCopies } from './find-paragraph-copies.ts';

/** A text while it is cleaned: its paragraphs, what is left of each, and the marks so far. */
export class MarkedText {
  readonly paragraphs: readonly ArticleParagraph[];
  readonly head: TextHead;
  readonly marks: MarkedRange[] = [];
  private copies: readonly number[] | null = null;

  /** @param title the title that the source states; null when only the text itself can tell */
  constructor(
    readonly text: string,
    readonly title: string | null,
  ) {
    const paragraphs = splitParagraphs(text);
    this.head = readTextHead(paragraphs);
    this.paragraphs = paragraphs.map((original, index) => ({ ...original, index, original }));
  }

  /** For every paragraph the index of the earlier one that it repeats, or -1. */
  get copyOf(): readonly number[] {
    return (this.copies ??= findParagraphCopies(this.paragraphs));
  }

  /** The paragraphs of which something is left, in order. */
  *unmarked(): Generator<ArticleParagraph> {
    for (const paragraph of this.paragraphs) if (paragraph.text !== '') yield paragraph;
  }

  /** Marks a whole paragraph, or its beginning, or its end; a finding in the middle of a paragraph marks up to its end. */
  mark({ paragraph, from, to }: Finding, rule: string): void {
    const marked = trimRange(this.text, { from: from ?? paragraph.from, to: to ?? paragraph.to });
    if (marked.from >= marked.to) return;
    this.marks.push({ ...marked, rule });
    const rest: TextRange =
      marked.from > paragraph.from ? { from: paragraph.from, to: marked.from } : { from: marked.to, to: paragraph.to };
    Object.assign(paragraph, trimRange(this.text, rest));
    paragraph.text = this.text.slice(paragraph.from, paragraph.to);
  }
}
