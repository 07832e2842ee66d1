import { foldText } from '../../read/text/fold-text.ts';

import { type CleanRule } from '../clean-rule.ts';

const LONGEST_TITLE = 400;

export const title: CleanRule = {
  name: 'title',
  description: 'The article’s own headline, wherever a line repeats it.',
  example: 'Harbour reopens after the storm',
  *find(article) {
    const { head } = article;
    const titles = new Set<string>();
    for (const known of [article.title, head.facts.title]) if (known) titles.add(foldText(known));
    titles.delete('');
    if (titles.size === 0) return;
    for (const paragraph of article.unmarked()) {
      if (paragraph.text.length > LONGEST_TITLE) continue;
      if (paragraph.index === head.titleIndex || titles.has(foldText(paragraph.text))) yield { paragraph };
    }
  },
};
