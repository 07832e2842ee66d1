import { type Offsets } from '../../pipeline/records/article-record.ts';

/** Spans in order, empty ones left out, those that touch or overlap joined. */
export function joinedFragments(spans: readonly Offsets[]): Offsets[] {
  const joined: Offsets[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (end <= start) continue;
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
