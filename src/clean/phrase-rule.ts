import { LONGEST_LINE } from '../read/text/paragraph-shape.ts';

import { type CleanRule } from './clean-rule.ts';
import { maskQuotations } from './quotation.ts';

/** A paragraph up to this long goes as a whole when one phrase is in it; in a longer one only the sentence goes. */
const SHORT_PARAGRAPH = 300;
const SENTENCE_BREAK = /[.!?…]["”’)]?\s+(?=["“‘(]?[\p{Lu}\p{N}])/gu;

/**
 * A rule that knows its paragraphs by what they say. Phrases inside quotation marks do not count: somebody is quoted.
 * Two different phrases, or one in a short paragraph, mark the whole paragraph; one phrase in the first or last sentence
 * of a longer paragraph marks that sentence.
 */
export function phraseRule(rule: Omit<CleanRule, 'find'> & { phrases: readonly string[] }): CleanRule {
  const pattern = phrasePattern(rule.phrases);
  return {
    name: rule.name,
    description: rule.description,
    example: rule.example,
    *find(article) {
      for (const paragraph of article.unmarked()) {
        if (paragraph.text.length > LONGEST_LINE || paragraph.text.search(pattern) < 0) continue;
        const matches = [...maskQuotations(paragraph.text).matchAll(pattern)];
        const distinct = new Set(matches.map(([phrase]) => phrase.toLowerCase())).size;
        if (distinct === 0) continue;
        if (distinct > 1 || paragraph.text.length <= SHORT_PARAGRAPH) yield { paragraph };
        else {
          const sentence = edgeSentence(paragraph.text, matches[0]!.index);
          if (sentence) yield { paragraph, ...shift(sentence, paragraph.from) };
        }
      }
    },
  };
}

/** Literal phrases as one pattern: whole words, any case, either apostrophe. */
function phrasePattern(phrases: readonly string[]): RegExp {
  const escaped = phrases.map((phrase) =>
    phrase
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/'/g, "['’]")
      .replace(/ /g, '\\s'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** The first or last sentence of a paragraph when `at` lies in it. */
function edgeSentence(text: string, at: number): { from?: number; to?: number } | null {
  const breaks = [...text.matchAll(SENTENCE_BREAK)].map((match) => match.index + match[0].length);
  const last = breaks.at(-1) ?? 0;
  if (at >= last) return { from: last };
  const first = breaks[0]!;
  return at < first ? { to: first } : null;
}

function shift(range: { from?: number; to?: number }, by: number): { from?: number; to?: number } {
  return range.from === undefined ? { to: range.to! + by } : { from: range.from + by };
}
