import { countWords } from '../../read/text/paragraph-shape.ts';

import { type CleanRule } from '../clean-rule.ts';
import { loneHeadlines } from '../lone-headlines.ts';

/** A longer line without end punctuation is the headline of another article. */
const MOST_SUB_HEAD_WORDS = 4;

export const subHead: CleanRule = {
  name: 'sub-head',
  description: 'A short heading between paragraphs.',
  example: 'Ferry service',
  *find(article) {
    for (const paragraph of [...loneHeadlines(article)]) {
      if (countWords(paragraph.text) <= MOST_SUB_HEAD_WORDS) yield { paragraph };
    }
  },
};
