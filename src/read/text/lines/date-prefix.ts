import { dateAt } from '../find-date.ts';
import { type MetadataLine } from './metadata-line.ts';

const LABEL = /^(?:date|published|posted)[:\s]\s*/iy;

/** Marks only the prefix: the first paragraph follows on the same line. */
export const datePrefix: MetadataLine = {
  name: 'date-prefix',
  description: 'A labelled date that is glued to the first paragraph.',
  example: 'date 2024-05-01 The harbour reopened on Wednesday.',
  headOnly: true,
  match(paragraph) {
    const head = paragraph.slice(0, 80);
    LABEL.lastIndex = 0;
    if (!LABEL.test(head)) return null;
    const found = dateAt(head, LABEL.lastIndex);
    if (found === null || !/^(?:\s|$)/.test(head.slice(found.to))) return null;
    return { to: found.to, publishedAt: found.date };
  },
};
