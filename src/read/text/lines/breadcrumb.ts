import { NAVIGATION_WORDS } from '../../words/navigation-words.ts';
import { countWords, endsSentence, isHeadlineShaped } from '../paragraph-shape.ts';
import { type MetadataLine } from './metadata-line.ts';

const SECTION = new RegExp(
  `(?:${[...NAVIGATION_WORDS].sort((a, b) => b.length - a.length).join('|')})(?!\\p{Ll})`,
  'yu',
);
const SEPARATOR = /\s*[>»›/|•·→]?\s*/uy;
const LONGEST_BREADCRUMB = 300;

/** Section names in a row, fused or with separators; when a headline follows on the same line, that is the title. */
export const breadcrumb: MetadataLine = {
  name: 'breadcrumb',
  description: 'The sections above the article, perhaps fused with its title.',
  example: 'HomeTop NewsEuropeHarbour reopens after the storm',
  headOnly: false,
  match(paragraph) {
    if (paragraph.length > LONGEST_BREADCRUMB) return null;
    const { to, count } = sectionsAtStart(paragraph);
    const rest = paragraph.slice(to);
    if (count < 2) return null;
    if (rest === '') return { to: paragraph.length };
    if (!paragraph.startsWith('Home')) return null;
    if (isHeadlineShaped(rest) && countWords(rest) >= 3) return { to: paragraph.length, title: rest };
    return endsSentence(rest) ? { to } : null;
  },
};

function sectionsAtStart(line: string): { to: number; count: number } {
  let to = 0;
  let count = 0;
  for (;;) {
    SECTION.lastIndex = to;
    if (!SECTION.test(line)) return { to, count };
    SEPARATOR.lastIndex = SECTION.lastIndex;
    SEPARATOR.test(line);
    to = SEPARATOR.lastIndex;
    count++;
  }
}
