import { dateAt } from '../find-date.ts';
import { type LineMatch, type MetadataLine } from './metadata-line.ts';

const LABEL =
  /(?:first published|last updated|last modified|published|updated|posted|modified|created|issued|date)(?: on| at)?\s*[:,|-]?\s*/iy;
const WEEKDAY = /(?:on )?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s+/iy;
const TIME =
  /\s*(?:[,|·•@T-]\s*)?(?:at )?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\.\d+)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|GMT|UTC|BST|CET|CEST|E[DS]?T|C[DS]T|P[DS]?T|M[DS]T|IST|EET|PKT|[+-]\d{2}:?\d{2})?/iy;
const SEPARATOR = /\s*[,|·•/–—-]?\s*/iy;
const LONGEST_DATE_LINE = 120;

/** Reads one or two dates ("Published … Updated …"), each with label, weekday and time where given; nothing else may stand there. */
export const dateLine: MetadataLine = {
  name: 'date-line',
  description: 'A line that holds only the date of publication or update.',
  example: 'Updated 1 May, 2024',
  headOnly: false,
  match(paragraph) {
    if (paragraph.length > LONGEST_DATE_LINE || !/\d{4}/.test(paragraph)) return null;
    let at = 0;
    let first: LineMatch | null = null;
    while (at < paragraph.length) {
      const labelTo = skip(LABEL, paragraph, at);
      const found = dateAt(paragraph, skip(WEEKDAY, paragraph, labelTo));
      if (found === null) return null;
      const isUpdate = /updated|modified/i.test(paragraph.slice(at, labelTo));
      if (first === null || (first.isUpdate && !isUpdate))
        first = { to: paragraph.length, publishedAt: found.date, isUpdate };
      at = skip(SEPARATOR, paragraph, skip(TIME, paragraph, found.to));
    }
    return first;
  },
};

/** Where `pattern` ends when it matches at `from`, else `from`. */
function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}
