import { countWords, endsSentence } from '../../read/text/paragraph-shape.ts';
import { NAVIGATION_WORDS } from '../../read/words/navigation-words.ts';

import { paragraphRule } from '../clean-rule.ts';

const SECTIONS = new Set(NAVIGATION_WORDS.map((word) => word.toLowerCase()));
const SEPARATOR = /(?<!\s)\s*[|>»›•·]\s*/u;

export const navigation = paragraphRule({
  name: 'navigation',
  description: 'A row of links: three or more short items between separators, one of them a section’s name.',
  example: 'Home | Islands | Ferries | Weather',
  matches(paragraph) {
    if (paragraph.length > 300 || endsSentence(paragraph)) return false;
    const items = paragraph.split(SEPARATOR).filter((item) => item !== '');
    if (items.length < 3 || items.some((item) => countWords(item) > 4)) return false;
    return items.some((item) => SECTIONS.has(item.toLowerCase()));
  },
});
