import { type CleanRule } from '../clean-rule.ts';
import { loneHeadlines } from '../lone-headlines.ts';

export const relatedHeadline: CleanRule = {
  name: 'related-headline',
  description: 'The headline of another article, linked between two paragraphs.',
  example: 'Minister accuses shipping line of negligence after storm',
  *find(article) {
    for (const paragraph of [...loneHeadlines(article)]) yield { paragraph };
  },
};
