import { plusDays } from '../../util/calendar-day.ts';

import { type Filter, type GraphView } from '../../store/graph-view.ts';

export const TIMELINE_BUCKETS = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export type TimelineBucketSize = (typeof TIMELINE_BUCKETS)[number];

/** What was said in one stretch of days. */
export interface TimelineBucket {
  /** First day. */
  start: string;
  /** Last day. */
  end: string;
  count: number;
}

export interface Timeline {
  /** Earliest first; stretches in which nothing was said are left out. */
  buckets: TimelineBucket[];
  undatedCount: number;
}

const MOST_GROUPS = 5000;
/** How many characters of a date name the stretch; weeks are put together from days. */
const PREFIXES: Record<TimelineBucketSize, number> = { DAY: 10, WEEK: 10, MONTH: 7, YEAR: 4 };
/** 1 January 1970 was a Thursday. */
const DAYS_FROM_MONDAY = 3;
const DAY_MS = 86_400_000;

/** Counts the statements of a scope by when they were said, in the store. */
export async function timeline(view: GraphView, scope: Filter, size: TimelineBucketSize): Promise<Timeline> {
  const by = [{ field: 'saidAt', prefix: PREFIXES[size] }];
  const groups = await view.groups('Statement', { filter: scope, by, first: MOST_GROUPS });
  const buckets = new Map<string, TimelineBucket>();
  let undatedCount = 0;
  for (const { values, count } of groups) {
    const [value] = values;
    if (value === null || value === undefined) undatedCount = count;
    else addTo(buckets, bucketOf(value, size), count);
  }
  return { buckets: [...buckets.values()].sort((a, b) => (a.start < b.start ? -1 : 1)), undatedCount };
}

function addTo(buckets: Map<string, TimelineBucket>, { start, end }: Omit<TimelineBucket, 'count'>, count: number) {
  const known = buckets.get(start);
  buckets.set(start, { start, end, count: (known?.count ?? 0) + count });
}

function bucketOf(value: string, size: TimelineBucketSize): { start: string; end: string } {
  switch (size) {
    case 'DAY':
      return { start: value, end: value };
    case 'WEEK': {
      const days = Date.parse(value) / DAY_MS;
      const start = plusDays(value, -((days + DAYS_FROM_MONDAY) % 7));
      return { start, end: plusDays(start, 6) };
    }
    case 'MONTH': {
      const start = `${value}-01`;
      const next = new Date(`${start}T00:00:00Z`);
      next.setUTCMonth(next.getUTCMonth() + 1);
      return { start, end: plusDays(next.toISOString().slice(0, 10), -1) };
    }
    case 'YEAR':
      return { start: `${value}-01-01`, end: `${value}-12-31` };
  }
}
