import { foldWords } from '../../read/text/fold-text.ts';
import { countWords, LONGEST_LINE } from '../../read/text/paragraph-shape.ts';

import { type ArticleParagraph } from '../article-paragraph.ts';
import { type CleanRule } from '../clean-rule.ts';
import { maskQuotations, quotedRanges } from '../quotation.ts';

/** Quotations are compared by their overlapping word triples: cuts and inserted attributions break only few of them. */
const SHINGLE = 3;
/** Sentences that follow each other here may stand apart in the full quotation. */
const SENTENCE_BREAK = /(?<=[.!?…])\s/u;
/** The share of its triples that must stand in quotations elsewhere. */
const LEAST_REPEATED = 0.8;
/** A paragraph with this many words outside quotation marks says who is quoted. */
const LEAST_ATTRIBUTION_WORDS = 2;

export const pullQuote: CleanRule = {
  name: 'pull-quote',
  description: 'A paragraph that is only a quotation which another paragraph gives with its speaker.',
  example: '“We lost the pier. We will build it again.”',
  *find(article) {
    const candidates = [...article.unmarked()].filter((paragraph) => isOnlyQuotation(paragraph.text));
    if (candidates.length === 0) return;
    const repeated = attributedShingles(article.unmarked());
    for (const paragraph of candidates) {
      const shingles = paragraph.text.split(SENTENCE_BREAK).flatMap(shinglesOf);
      const found = shingles.filter((shingle) => repeated.has(shingle)).length;
      if (shingles.length > 1 && found >= LEAST_REPEATED * shingles.length) yield { paragraph };
    }
  },
};

function isOnlyQuotation(paragraph: string): boolean {
  if (paragraph.length > LONGEST_LINE) return false;
  const ranges = quotedRanges(paragraph);
  return ranges.length === 1 && ranges[0]!.from === 1 && ranges[0]!.to === paragraph.length - 1;
}

function attributedShingles(paragraphs: Iterable<ArticleParagraph>): Set<string> {
  const shingles = new Set<string>();
  for (const { text } of paragraphs) {
    if (text.length > LONGEST_LINE) continue;
    const ranges = quotedRanges(text);
    if (ranges.length === 0 || countWords(maskQuotations(text), LEAST_ATTRIBUTION_WORDS) < LEAST_ATTRIBUTION_WORDS)
      continue;
    for (const shingle of shinglesOf(ranges.map(({ from, to }) => text.slice(from, to)).join(' ')))
      shingles.add(shingle);
  }
  return shingles;
}

function shinglesOf(text: string): string[] {
  const words = foldWords(text);
  return words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(' '));
}
