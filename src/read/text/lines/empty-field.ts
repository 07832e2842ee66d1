import { EMPTY_FIELDS } from '../../words/empty-fields.ts';
import { type MetadataLine } from './metadata-line.ts';

const LABELS = new Set(EMPTY_FIELDS);

export const emptyField: MetadataLine = {
  name: 'empty-field',
  description: 'A label whose value the page left out.',
  example: 'Published on',
  headOnly: false,
  match(paragraph) {
    if (paragraph.length > 30) return null;
    return LABELS.has(paragraph.replace(/(?<!\s)\s*:?$/, '').toLowerCase()) ? { to: paragraph.length } : null;
  },
};
