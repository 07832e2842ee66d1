import { OnRecordError } from '../errors/onrecord-error.ts';

import { type NodeTypes } from '../model/graph-model.ts';
import { type NodeLabel } from '../model/node-label.ts';

import { type Filter, type GraphView } from '../store/graph-view.ts';

const PAGE = 200;

/** All nodes that fulfil a filter, by id. Throws `QUERY_TOO_COMPLEX` where there are more than `most`. */
export async function readAll<L extends NodeLabel>(
  view: GraphView,
  label: L,
  filter: Filter,
  most: number,
): Promise<NodeTypes[L][]> {
  const nodes: NodeTypes[L][] = [];
  for (let after: string | undefined; ;) {
    const [page] = await view.lists(label, [{ filter, first: PAGE, ...(after === undefined ? {} : { after }) }]);
    nodes.push(...page!.items.map(({ node }) => node));
    if (nodes.length > most || (nodes.length === most && page!.hasNextPage)) throw tooMany(label, most);
    if (!page!.hasNextPage) return nodes;
    after = page!.items.at(-1)!.cursor;
  }
}

function tooMany(label: NodeLabel, most: number): OnRecordError {
  return new OnRecordError('QUERY_TOO_COMPLEX', `This concerns more than ${most} nodes of the type ${label}`, {
    hint: 'ask about a smaller event or a shorter time',
  });
}

/** The condition that a relation leads to the node with this id. */
export function leadsTo(relation: string, id: string): Filter {
  return { relation, some: { field: 'id', op: 'eq', value: id } };
}
