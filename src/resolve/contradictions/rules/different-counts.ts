import { type ContradictionProfile } from '../contradiction-profile.ts';
import { type ContradictionPair, type ContradictionReason, speakerName } from '../contradiction-rule.ts';
import { countsConflict } from '../counts.ts';

/** Counts of one thing change from day to day. */
const ONE_COUNT_DAYS = 1;

/** Different figures for one thing, over one time and in one place, given on one day or the next. */
export function differentCounts({ a, b, eventTypes }: ContradictionPair): ContradictionReason | null {
  if (a.day !== null && b.day !== null && Math.abs(a.day - b.day) > ONE_COUNT_DAYS) return null;
  if (placesOf(a) !== placesOf(b)) return null;
  const isClose = eventTypes.size > 0 || a.articleId === b.articleId;
  for (const one of a.counts) {
    for (const other of b.counts) {
      const likeness = countsConflict(one, other);
      if (likeness === null) continue;
      const score = 0.3 + 0.2 * likeness + (isClose ? 0.1 : 0);
      return { score, reason: `${count(one)} (${speakerName(a)}) against ${count(other)} (${speakerName(b)})` };
    }
  }
  return null;
}

function count({ value, ofText }: { value: number; ofText: string }): string {
  return `${value.toLocaleString('en')} ${ofText}`;
}

/** Identifiers of the places that it is about, in their order. */
function placesOf({ data }: ContradictionProfile): string {
  return data.about.flatMap(({ label, id }) => (label === 'Place' ? [id] : [])).join(' ');
}
