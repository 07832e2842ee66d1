import { countWords, isHeadlineShaped, isTruncated } from '../../read/text/paragraph-shape.ts';

import { type ArticleParagraph } from '../article-paragraph.ts';
import { type CleanRule } from '../clean-rule.ts';
import { normalizeLabel } from '../normalize-label.ts';
import { LIST_LABELS } from '../words/list-labels.ts';

const LABELS = new Set(LIST_LABELS);
/** A teaser under a link is no longer than this. */
const MOST_TEASER_WORDS = 35;
/** Below a single link a whole sentence may be the article going on. */
const LEAST_TAIL_LINKS = 2;

export const linkList: CleanRule = {
  name: 'link-list',
  description: 'A label such as “Latest articles” with the links and teasers behind it.',
  example: 'More like this',
  *find(article) {
    const paragraphs = [...article.unmarked()];
    const tailFrom = startOfTail(paragraphs);
    let isInList = false;
    for (const [position, paragraph] of paragraphs.entries()) {
      if (isListLabel(paragraph.text)) isInList = true;
      else if (position < tailFrom && !isLink(paragraph.text)) isInList = false;
      if (isInList) yield { paragraph };
    }
  },
};

/** "Latest articles", "You were reading: …". */
function isListLabel(line: string): boolean {
  if (line.length > 300) return false;
  const colon = line.indexOf(':');
  return LABELS.has(normalizeLabel(colon < 0 ? line : line.slice(0, colon)));
}

/** What surely is a link or its teaser: no sentence of running text looks so. */
function isLink(paragraph: string): boolean {
  const isTeaser = isTruncated(paragraph) && countWords(paragraph, MOST_TEASER_WORDS + 1) <= MOST_TEASER_WORDS;
  return isTeaser || isHeadlineShaped(paragraph);
}

/**
 * Where the article's end begins, behind which even whole sentences are teasers: all that follows is short, two or more
 * are surely links, and each whole sentence stands right below a link.
 */
function startOfTail(paragraphs: readonly ArticleParagraph[]): number {
  let from = paragraphs.length;
  let links = 0;
  let wasSentence = false;
  for (let position = paragraphs.length - 1; position >= 0; position--) {
    const { text } = paragraphs[position]!;
    if (isListLabel(text)) {
      if (wasSentence) break;
      if (links >= LEAST_TAIL_LINKS) from = position;
    } else if (isLink(text)) {
      links++;
      wasSentence = false;
    } else {
      if (wasSentence || countWords(text, MOST_TEASER_WORDS + 1) > MOST_TEASER_WORDS) break;
      wasSentence = true;
    }
  }
  return from;
}
