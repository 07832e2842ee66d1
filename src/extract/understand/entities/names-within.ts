import { partitionPoint } from '../../../util/partition-point.ts';
import { type TextRange } from '../../../util/text-range.ts';

import { type LinkedName } from './link-names.ts';

/** The names that lie wholly inside a range, in text order. `linked` must be in text order; costs no scan of all of it. */
export function namesWithin(linked: readonly LinkedName[], range: TextRange): LinkedName[] {
  const found: LinkedName[] = [];
  for (let i = firstNameFrom(linked, range.from); i < linked.length; i++) {
    const name = linked[i]!;
    if (name.mention.from > range.to) break;
    if (name.mention.to <= range.to) found.push(name);
  }
  return found;
}

/** The index of the first name that starts at or after an offset; `linked.length` when there is none. */
export function firstNameFrom(linked: readonly LinkedName[], offset: number): number {
  return partitionPoint(linked.length, (index) => linked[index]!.mention.from < offset);
}
