import { findDate } from '../find-date.ts';
import { countWords, endsSentence } from '../paragraph-shape.ts';
import { type MetadataLine } from './metadata-line.ts';

const BYLINE = /^(?:written |reported |posted )?by:?\s+([^|•·,:;]{2,60})/i;
const NAME = /^\p{Lu}/u;

export const byline: MetadataLine = {
  name: 'byline',
  description: 'A line that names the author, perhaps with the date.',
  example: 'By Ada Nilsen, Staff Writer, May 1, 2024',
  headOnly: true,
  match(paragraph) {
    if (paragraph.length > 120 || endsSentence(paragraph) || countWords(paragraph) > 12) return null;
    const author = BYLINE.exec(paragraph)?.[1]?.trim();
    if (author === undefined) return null;
    const publishedAt = findDate(paragraph);
    return {
      to: paragraph.length,
      ...(NAME.test(author) && { byline: author }),
      ...(publishedAt !== null && { publishedAt, isUpdate: false }),
    };
  },
};
