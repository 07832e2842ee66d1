import { type NodeLabel } from '../../model/node-label.ts';

import { type Filter, type ListQuery } from '../../store/graph-view.ts';

import { storeFilter } from '../filter/store-filter.ts';
import { DEFAULT_ORDER } from './default-order.ts';
import { type ListArgs } from './list.args.ts';
import { pageRequest } from './page.args.ts';

/**
 * What the arguments of a list ask of the store.
 *
 * @param scope a condition that the field itself sets, such as "reported in this article"
 */
export function listQuery(label: NodeLabel, args: ListArgs, scope?: Filter): ListQuery {
  const request = pageRequest(args);
  const conditions = [scope, storeFilter(label, args.filter)].filter((filter) => filter !== undefined);
  const filter = conditions.length > 1 ? { and: conditions } : conditions[0];
  const orderBy = args.orderBy?.length ? args.orderBy.map((order) => ({ ...order })) : DEFAULT_ORDER[label];
  return { ...(filter === undefined ? {} : { filter }), orderBy, ...request };
}
