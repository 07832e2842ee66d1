import { type TextRange } from '../../../util/text-range.ts';

import { type ArticleText } from '../../text/article-text.ts';
import { type Quotation } from '../../text/quotations.ts';
import { wordCount } from '../../text/word-count.ts';
import { contentEnd, contentStart, type DraftStatement } from '../draft-statement.ts';
import { type RepairRule } from '../repair-rule.ts';
import { continuation } from './detach-stray-pieces.ts';

/** Shorter quotations without a cue are mostly names, titles and marked words. */
const FEWEST_WORDS = 4;

/** How many paragraphs back the speaker of a cue-less paragraph may have spoken. */
const FARTHEST_PARAGRAPHS = 3;

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/**
 * Quotations that no statement holds. Beside the cue of a quotation in the same paragraph it is the other half of a split
 * quotation: `"We wait," said the mayor. "We have time."`. A paragraph of nothing else is the last speaker going on.
 */
export const attachLooseQuotations: RepairRule = {
  name: 'attach-loose-quotations',
  apply: (drafts, article) => {
    const taken = takenQuotations(drafts, article);
    const attachment = new Attachment(drafts, article);
    for (const quotation of article.quotations) {
      if (quotation.isSingle || taken.has(quotation) || wordCount(article.text, quotation) < FEWEST_WORDS) continue;
      attachment.attach(quotation);
    }
    return attachment.drafts;
  },
};

function takenQuotations(drafts: readonly DraftStatement[], article: ArticleText): Set<Quotation> {
  const parts = drafts.flatMap((draft) => [...draft.content, draft.cue, draft.source]);
  return new Set(parts.flatMap((part) => (part === null ? [] : article.quotationsIn(part))));
}

/** Attaches quotations in text order, each in a time that does not grow with the text. */
class Attachment {
  readonly drafts: DraftStatement[];
  private readonly article: ArticleText;
  /** Indexes of the drafts whose quoted content stands before their cue, by the sentence of the cue. */
  private readonly halves = new Map<number, number[]>();
  /** Indexes of the drafts by where their content begins. */
  private readonly byStart: readonly number[];
  private started = 0;
  /** Of the drafts that begin before the quotation in hand, the one that ends last. */
  private last: number | null = null;
  /** The paragraph that was asked about last, and where its first and its last word character stand. */
  private words: { paragraph: TextRange; first: number; last: number } | null = null;

  constructor(drafts: readonly DraftStatement[], article: ArticleText) {
    this.drafts = [...drafts];
    this.article = article;
    this.byStart = drafts.map((_, index) => index).sort((a, b) => contentStart(drafts[a]!) - contentStart(drafts[b]!));
    drafts.forEach((_, index) => this.offerHalf(index));
  }

  attach(quotation: Quotation): void {
    this.advanceTo(quotation.from);
    const piece = { from: quotation.from, to: quotation.to };
    const half = this.takeHalfFor(quotation);
    if (half !== null) {
      const draft = this.drafts[half]!;
      const content = [...draft.content, piece].sort((a, b) => a.from - b.from);
      this.drafts[half] = { ...draft, content, rules: [...draft.rules, 'split-quotation'] };
      this.endsAt(half);
      return;
    }
    const { article, last } = this;
    if (last === null || !this.isWholeParagraph(quotation)) return;
    const spoke = article.paragraphIndexAt(contentEnd(this.drafts[last]!) - 1);
    if (article.paragraphIndexAt(quotation.from) - spoke > FARTHEST_PARAGRAPHS) return;
    const further = this.drafts.push(continuation(this.drafts[last]!, piece, attachLooseQuotations.name)) - 1;
    this.endsAt(further);
    this.offerHalf(further);
  }

  private offerHalf(index: number): void {
    const draft = this.drafts[index]!;
    const [middle, end] = [draft.cue ?? draft.source, contentEnd(draft)];
    if (middle === null || end > middle.from || this.article.quotationAt(end - 1) === null) return;
    const sentence = this.article.sentenceIndexAt(middle.from);
    const others = this.halves.get(sentence);
    if (others === undefined) this.halves.set(sentence, [index]);
    else others.push(index);
  }

  private advanceTo(offset: number): void {
    for (; this.started < this.byStart.length; this.started++) {
      const index = this.byStart[this.started]!;
      if (contentStart(this.drafts[index]!) >= offset) return;
      this.endsAt(index);
    }
  }

  private endsAt(index: number): void {
    if (this.last === null || contentEnd(this.drafts[index]!) >= contentEnd(this.drafts[this.last]!)) this.last = index;
  }

  /**
   * The first draft whose cue stands before the quotation, in its sentence or at the end of the one before, in the same
   * paragraph and with marks only in between. It has both its halves then, and is taken no more.
   */
  private takeHalfFor(quotation: TextRange): number | null {
    const { article } = this;
    const sentence = article.sentenceIndexAt(quotation.from);
    const before = article.sentences[sentence - 1];
    const reachesBack =
      before !== undefined &&
      article.paragraphIndexAt(before.from) === article.paragraphIndexAt(quotation.from) &&
      !/\p{L}/u.test(article.text.slice(before.to, quotation.from));
    for (const halves of [reachesBack ? this.halves.get(sentence - 1) : undefined, this.halves.get(sentence)]) {
      const at = halves?.findIndex((index) => cueEnd(this.drafts[index]!) <= quotation.from) ?? -1;
      if (at !== -1) return halves!.splice(at, 1)[0]!;
    }
    return null;
  }

  private isWholeParagraph({ from, to }: TextRange): boolean {
    const paragraph = this.article.paragraphs[this.article.paragraphIndexAt(from)]!;
    if (this.words?.paragraph !== paragraph) this.words = { paragraph, ...wordsOf(this.article.text, paragraph) };
    return this.words.first >= from && this.words.last < to;
  }
}

function cueEnd({ cue, source }: DraftStatement): number {
  return (cue ?? source)!.to;
}

/** Where the first and the last word character of a paragraph stand; beyond its ends when there is none. */
function wordsOf(text: string, { from, to }: TextRange): { first: number; last: number } {
  const first = text.slice(from, to).search(WORD_CHARACTER);
  if (first === -1) return { first: to, last: from - 1 };
  let last = to - 1;
  while (!WORD_CHARACTER.test(text.slice(isLowSurrogate(text, last) ? last - 1 : last, last + 1))) last--;
  return { first: from + first, last };
}

function isLowSurrogate(text: string, offset: number): boolean {
  return (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
}
