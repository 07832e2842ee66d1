import { type MetadataLine } from './metadata-line.ts';

const READING_TIME = /^(?:reading time:?\s*)?\d{1,3}\s*(?:-\s*)?min(?:ute)?s?(?: read)?\.?$/i;

export const readingTime: MetadataLine = {
  name: 'reading-time',
  description: 'How long the article takes to read.',
  example: '4 min read',
  headOnly: false,
  match(paragraph) {
    return paragraph.length <= 40 && READING_TIME.test(paragraph) ? { to: paragraph.length } : null;
  },
};
