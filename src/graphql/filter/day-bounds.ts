import { plusDays } from '../../util/calendar-day.ts';

import { type Filter } from '../../store/graph-view.ts';

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/**
 * A condition on a stored moment. A bare day means the whole day, whereas stores compare text, in which
 * "2022-03-10" sorts before "2022-03-10T08:00:00Z".
 */
export function momentCondition(field: string, op: 'eq' | 'gt' | 'gte' | 'lt' | 'lte', value: string): Filter {
  if (value.length !== DAY_LENGTH) return { field, op, value };
  switch (op) {
    case 'eq':
      return { and: [momentCondition(field, 'gte', value), momentCondition(field, 'lte', value)] };
    case 'gt':
      return { field, op: 'gte', value: plusDays(value, 1) };
    case 'lte':
      return { field, op: 'lt', value: plusDays(value, 1) };
    case 'gte':
    case 'lt':
      return { field, op, value };
  }
}
