import { type NodeTypes } from '../../model/graph-model.ts';
import { type NodeLabel } from '../../model/node-label.ts';

import { type Filter, type Page } from '../../store/graph-view.ts';

import { type GraphqlContext } from '../context.ts';
import { type Connection } from './connection.type.ts';
import { type ListArgs } from './list.args.ts';
import { listQuery } from './list-query.ts';

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
  const query = listQuery(label, args, scope ?? undefined);
  if (scope === null) {
    return { count: async () => 0, page: async () => ({ items: [], hasNextPage: false, hasPreviousPage: false }) };
  }
  let page: Promise<Page<NodeTypes[L]>> | null = null;
  return {
    count: () => loaders.count(label, query.filter),
    page: () => (page ??= loaders.list(label, query)),
  };
}
