import { countWords } from '../../read/text/paragraph-shape.ts';

import { type CleanRule } from '../clean-rule.ts';
import { isPhotoCredit } from '../is-photo-credit.ts';

const BRACKETED = /[([]([^()[\]\n]{3,140})[)\]]/gu;
const MOST_CAPTION_WORDS = 70;
/** A caption glued to the text stands before it, so its credit comes early. */
const LATEST_CREDIT = 700;

export const caption: CleanRule = {
  name: 'caption',
  description: 'The text under a picture, up to its bracketed credit; what follows the credit stays.',
  example: 'Boats wait outside the harbour on Monday. (Ada Nilsen / Associated Press)',
  *find(article) {
    for (const paragraph of article.unmarked()) {
      const creditTo = endOfCredit(paragraph.text.slice(0, LATEST_CREDIT));
      if (creditTo !== null && countWords(paragraph.text.slice(0, creditTo)) <= MOST_CAPTION_WORDS) {
        yield { paragraph, to: paragraph.from + creditTo };
      }
    }
  },
};

/** Where the first bracketed credit of a picture ends, or null. */
function endOfCredit(text: string): number | null {
  for (const match of text.matchAll(BRACKETED)) {
    if (isPhotoCredit(match[1]!.trim())) return match.index + match[0].length;
  }
  return null;
}
