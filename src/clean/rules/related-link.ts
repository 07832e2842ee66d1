import { countWords } from '../../read/text/paragraph-shape.ts';

import { paragraphRule } from '../clean-rule.ts';

const LABEL =
  /^[([*•>» ]*(?:read(?: more| also| next)?|also read|related(?: (?:article|story|news|coverage|reading))?|see also|more on this|watch(?: live| now)?|listen|in pictures|in photos|opinion|explainer|from the archive)\s*[:|»>–—]\s*\S/i;
const MOST_LINK_WORDS = 25;

export const relatedLink = paragraphRule({
  name: 'related-link',
  description: 'A link to another article, with its label.',
  example: 'READ MORE: Harbour closes before the storm',
  matches(paragraph) {
    return paragraph.length <= 250 && LABEL.test(paragraph) && countWords(paragraph) <= MOST_LINK_WORDS;
  },
});
