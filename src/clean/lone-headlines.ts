import { countWords, endsSentence, isHeadlineShaped, isProse } from '../read/text/paragraph-shape.ts';

import { type ArticleParagraph } from './article-paragraph.ts';
import { type MarkedText } from './marked-text.ts';

/** Where this share of the longer paragraphs ends like sentences, a line that does not is no part of the running text. */
const LEAST_PUNCTUATED = 0.7;
const LONGER_PARAGRAPH = 12;
/** More words are rather a sentence whose full stop was lost. */
const MOST_HEADLINE_WORDS = 18;
/** A longer paragraph ends a list of unpunctuated items. */
const LONGEST_ITEM = 20;

/**
 * The unmarked lines with the shape of a headline that stand between paragraphs of running text. Items of a list that a
 * colon announces are not among them, nor is anything in a text that does without end punctuation.
 */
export function* loneHeadlines(article: MarkedText): Generator<ArticleParagraph> {
  const paragraphs = [...article.unmarked()];
  if (!isPunctuated(paragraphs)) return;
  const last = paragraphs.findLastIndex(({ text }) => isProse(text));
  let before: ArticleParagraph | null = null;
  let isInList = false;
  for (const paragraph of paragraphs.slice(0, last + 1)) {
    const isHeadline = isHeadlineShaped(paragraph.text) && countWords(paragraph.text) <= MOST_HEADLINE_WORDS;
    if (isHeadline && before?.text.endsWith(':')) isInList = true;
    else if (isInList && countWords(paragraph.text) > LONGEST_ITEM) isInList = false;
    if (isHeadline && !isInList && (before === null || endsSentence(before.text))) yield paragraph;
    else before = paragraph;
  }
}

function isPunctuated(paragraphs: readonly ArticleParagraph[]): boolean {
  let longer = 0;
  let punctuated = 0;
  for (const { text } of paragraphs) {
    if (countWords(text, LONGER_PARAGRAPH) < LONGER_PARAGRAPH) continue;
    longer++;
    if (endsSentence(text)) punctuated++;
  }
  return longer > 0 && punctuated >= LEAST_PUNCTUATED * longer;
}
