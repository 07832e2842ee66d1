import { countWords, endsSentence } from '../paragraph-shape.ts';
import { type MetadataLine } from './metadata-line.ts';

const BYLINE = /^(?:written |reported |posted )?by:?\s+(\p{Lu}[^|•·,:;]{2,60})/iu;

export const byline: MetadataLine = {
  name: 'byline',
  description: 'A line that names the author.',
  example: 'By Ada Nilsen, Staff Writer',
  headOnly: true,
  match(paragraph) {
    if (paragraph.length > 120 || endsSentence(paragraph) || countWords(paragraph) > 12) return null;
    const author = BYLINE.exec(paragraph)?.[1]?.trim();
    if (author === undefined || !/^\p{Lu}/u.test(author)) return null;
    return { to: paragraph.length, byline: author };
  },
};
