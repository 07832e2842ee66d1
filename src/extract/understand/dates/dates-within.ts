import { partitionPoint } from '../../../util/partition-point.ts';
import { type TextRange } from '../../../util/text-range.ts';

import { type DateMention } from './date-mention.ts';

/** The dates that lie wholly inside a range, in text order. `dates` must be in text order; costs no scan of all of it. */
export function datesWithin(dates: readonly DateMention[], range: TextRange): DateMention[] {
  const found: DateMention[] = [];
  const first = partitionPoint(dates.length, (index) => dates[index]!.from < range.from);
  for (let i = first; i < dates.length && dates[i]!.to <= range.to; i++) found.push(dates[i]!);
  return found;
}
