import { AGENCY_TAGS } from '../../words/agency-tags.ts';
import { type LineMatch, type MetadataLine } from './metadata-line.ts';

const TAG_ALONE = /^\(([\p{L} ]{2,24})\)\s*[—–-]{1,2}\s*/u;
/** A place, perhaps with a date, before the tag: "OSLO, May 1 (AP) — ". */
const TAG_AFTER_PLACE = /^\p{Lu}[\p{L}.,\d '’-]{1,60}\(([\p{L} ]{2,24})\)\s*[—–-]{1,2}\s/u;

/** The tag of an agency alone is marked; a dateline that names a place stays, for the place is part of the report. */
export const agencyTag: MetadataLine = {
  name: 'agency-tag',
  description: 'The tag of an outlet or agency before the first sentence.',
  example: '(AP) — The harbour reopened on Wednesday.',
  headOnly: true,
  match(paragraph) {
    const alone = TAG_ALONE.exec(paragraph);
    const outletName = outletOf(alone?.[1]);
    return alone && outletName !== null ? { to: alone[0].length, outletName } : null;
  },
};

/** The outlet that a dateline with place and agency names ("OSLO (AP) — …"), or null; such a dateline is not metadata alone. */
export function outletOfDateline(paragraph: string): Pick<LineMatch, 'outletName'> | null {
  const outletName = outletOf(TAG_AFTER_PLACE.exec(paragraph.slice(0, 120))?.[1]);
  return outletName === null ? null : { outletName };
}

function outletOf(tag: string | undefined): string | null {
  return tag === undefined ? null : (AGENCY_TAGS[tag.trim().toUpperCase()] ?? null);
}
