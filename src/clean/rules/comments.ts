import { isProse } from '../../read/text/paragraph-shape.ts';

import { type CleanRule } from '../clean-rule.ts';
import { normalizeLabel } from '../normalize-label.ts';
import { COMMENT_LABELS } from '../words/comment-labels.ts';

const LABELS = new Set(COMMENT_LABELS);
/** A label above this many paragraphs of running text is the article's, not a menu's at the top. */
const LEAST_BODY = 3;

export const comments: CleanRule = {
  name: 'comments',
  description: 'The link to the readers’ comments and everything behind it.',
  example: 'Read Comments (12)',
  *find(article) {
    let prose = 0;
    let isBehind = false;
    for (const paragraph of article.unmarked()) {
      const isLabel = paragraph.text.length <= 60 && LABELS.has(normalizeLabel(paragraph.text));
      if (isLabel && prose >= LEAST_BODY) isBehind = true;
      if (isLabel || isBehind) yield { paragraph };
      else if (isProse(paragraph.text)) prose++;
    }
  },
};
