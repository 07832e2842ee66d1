import { type NodeTypes } from '../../model/graph-model.ts';
import { type NodeLabel } from '../../model/node-label.ts';

import { type Filter, type Page } from '../../store/graph-view.ts';

import { type GraphqlContext } from '../context.ts';
import { storeFilter } from '../filter/store-filter.ts';
import { type Connection } from './connection.type.ts';
import { DEFAULT_ORDER } from './default-order.ts';
import { type ListArgs } from './list.args.ts';
import { pageRequest } from './page.args.ts';

/**
 * The nodes of a label that fulfil the caller's filter and, where given, the scope that the field itself sets
 * ("reported in this article").
 *
 * @param scope null: the field's own condition can never be fulfilled, so the list is empty
 */
export function listConnection<L extends NodeLabel>(
  { loaders }: GraphqlContext,
  label: L,
  args: ListArgs,
  scope?: Filter | null,
): Connection<NodeTypes[L]> {
  const request = pageRequest(args);
  const own = storeFilter(label, args.filter);
  if (scope === null) {
    return { count: async () => 0, page: async () => ({ items: [], hasNextPage: false, hasPreviousPage: false }) };
  }
  const conditions = [scope, own].filter((filter) => filter !== undefined);
  const filter = conditions.length > 1 ? { and: conditions } : conditions[0];
  const orderBy = args.orderBy?.length ? args.orderBy.map((order) => ({ ...order })) : DEFAULT_ORDER[label];
  let page: Promise<Page<NodeTypes[L]>> | null = null;
  return {
    count: () => loaders.count(label, filter),
    page: () => (page ??= loaders.list(label, { ...(filter === undefined ? {} : { filter }), orderBy, ...request })),
  };
}
