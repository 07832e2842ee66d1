import { type NodeLabel } from '../../model/node-label.ts';

import { foldCase } from '../../store/fold-case.ts';
import { type Filter } from '../../store/graph-view.ts';

/** What an `EntityFilter` can tell apart. */
export interface FilteredEntity {
  id: string;
  name: string;
  label: NodeLabel;
}

/** Whether an entity that has been read fulfils a condition on `id`, `name` and `label`, as the store would tell it. */
export function fulfils(entity: FilteredEntity, filter: Filter): boolean {
  if ('and' in filter) return filter.and.every((part) => fulfils(entity, part));
  if ('or' in filter) return filter.or.some((part) => fulfils(entity, part));
  if ('not' in filter) return !fulfils(entity, filter.not);
  if ('relation' in filter) throw new Error(`entities of several types are not filtered by ${filter.relation}`);
  const fold = (text: unknown) => (filter.caseInsensitive === true ? foldCase(String(text)) : String(text));
  const value = fold(entity[filter.field as keyof FilteredEntity]);
  switch (filter.op) {
    case 'eq':
      return filter.value !== null && value === fold(filter.value);
    case 'in':
      return filter.value.some((one) => value === fold(one));
    case 'contains':
      return value.includes(fold(filter.value));
    case 'startsWith':
      return value.startsWith(fold(filter.value));
    case 'endsWith':
      return value.endsWith(fold(filter.value));
    default:
      throw new Error(`entities are not compared by ${filter.op}`);
  }
}
