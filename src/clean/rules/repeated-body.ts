import { type CleanRule } from '../clean-rule.ts';

export const repeatedBody: CleanRule = {
  name: 'repeated-body',
  description: 'A paragraph that repeats an earlier one: second and later copies of the body.',
  example: 'The harbour reopened on Wednesday, said its master, Ada Nilsen. (for the second time)',
  *find(article) {
    for (const paragraph of article.unmarked()) if (article.copyOf[paragraph.index]! >= 0) yield { paragraph };
  },
};
