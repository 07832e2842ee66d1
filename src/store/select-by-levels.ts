import { labelOfIdentifier } from '../model/identifier.ts';
import { type NodeLabel } from '../model/node-label.ts';

import { type Filter, type GraphView, type ListQuery } from './graph-view.ts';
import {
  type LinkSelection,
  type ListSelection,
  type NodeSelection,
  PARTS,
  type ReferenceSelection,
  type Selected,
  type SelectedLinks,
  type SelectedList,
  type SelectedNode,
  type SelectedPart,
  type Selection,
} from './selection.ts';

/** What names a node of which something may be wanted. */
interface Found {
  label: NodeLabel;
  id: string;
  selected: SelectedNode | null;
}

/** What to read of a list: nodes as they are selected, and their number. */
export type WantedOfLists = Pick<ListSelection, 'items' | 'isPageWanted' | 'isCountWanted'>;

/** The calls of a view that a selection is put together from. */
export interface SingleReads extends Pick<GraphView, 'relationships'> {
  /** Nodes with at least the fields that are selected and those that references are found by; some parts may be there, too. */
  nodes(selection: NodeSelection, ids: readonly string[]): Promise<(SelectedNode | null)[]>;
  /** Pages of such nodes, and how many there are, as far as either is wanted. */
  lists(wanted: WantedOfLists, queries: readonly ListQuery[]): Promise<SelectedList[]>;
}

/**
 * Reads a selection level by level, each part of a level in one call. For engines that run in this process, where a
 * statement costs no way to a server.
 */
export async function selectByLevels<S extends Selection>(view: SingleReads, selection: S): Promise<Selected<S>> {
  if (selection.kind === 'list') {
    const [list] = await readLists(view, selection, [selection.query]);
    return list as Selected<S>;
  }
  const [node] = await readNodes(view, selection.node, [selection.id]);
  return node as Selected<S>;
}

/** Gives what was found, by label and id, what is wanted of the nodes; the same list. */
export async function withSelectedNodes<T extends Found>(
  view: SingleReads,
  { nodes = [] }: { nodes?: readonly NodeSelection[] },
  found: T[],
): Promise<T[]> {
  for (const selection of nodes) {
    const hits = found.filter(({ label }) => label === selection.label);
    const read = await readNodes(
      view,
      selection,
      hits.map(({ id }) => id),
    );
    hits.forEach((hit, at) => (hit.selected = read[at]!));
  }
  return found;
}

async function readNodes(
  view: SingleReads,
  selection: NodeSelection,
  ids: readonly string[],
): Promise<(SelectedNode | null)[]> {
  if (ids.length === 0) return [];
  const found = await view.nodes(selection, ids);
  await addParts(
    view,
    selection,
    found.filter((node) => node !== null),
  );
  return found;
}

/** Adds the parts that nodes lack. */
async function addParts(view: SingleReads, { parts }: NodeSelection, nodes: readonly SelectedNode[]): Promise<void> {
  const given = nodes[0]?.[PARTS] ?? {};
  for (const [key, part] of nodes.length === 0 ? [] : Object.entries(parts)) {
    if (key in given) continue;
    const values = await readParts(view, part, nodes);
    nodes.forEach((node, at) => ((node[PARTS] ??= {})[key] = values[at]!));
  }
}

async function readParts(
  view: SingleReads,
  part: ReferenceSelection | LinkSelection | ListSelection,
  nodes: readonly SelectedNode[],
): Promise<SelectedPart[]> {
  switch (part.kind) {
    case 'reference':
      return readReferences(view, part, nodes);
    case 'link':
      return readLinks(view, part, nodes);
    case 'list': {
      const queries = nodes.map(({ id }) => scopedQuery(part, id));
      return readLists(view, part, queries);
    }
  }
}

async function readReferences(
  view: SingleReads,
  { field, ends }: ReferenceSelection,
  nodes: readonly SelectedNode[],
): Promise<(SelectedNode | null)[]> {
  const ids = nodes.map((node) => node[field] as string | null);
  const found: (SelectedNode | null)[] = ids.map(() => null);
  for (const end of ends) {
    const places = [...ids.keys()].filter((at) => ids[at] !== null && labelOfIdentifier(ids[at]!) === end.label);
    const read = await readNodes(
      view,
      end,
      places.map((at) => ids[at]!),
    );
    places.forEach((at, position) => (found[at] = read[position]!));
  }
  return found;
}

async function readLinks(
  view: SingleReads,
  { type, direction, ends, isRelationshipWanted }: LinkSelection,
  nodes: readonly SelectedNode[],
): Promise<SelectedLinks[]> {
  const found = await view.relationships(
    type,
    direction,
    nodes.map(({ id }) => id),
  );
  const wanted = found.flatMap((relationships, at) =>
    relationships.map((relationship) =>
      direction === 'OUT'
        ? { at, relationship, id: relationship.to, label: relationship.toLabel }
        : { at, relationship, id: relationship.from, label: relationship.fromLabel },
    ),
  );
  const byLabel = new Map<NodeLabel, (SelectedNode | null)[]>();
  for (const end of ends) {
    const ids = wanted.filter(({ label }) => label === end.label).map(({ id }) => id);
    byLabel.set(end.label, await readNodes(view, end, ids));
  }
  const links: SelectedLinks[] = nodes.map(() => []);
  for (const { at, relationship, label } of wanted) {
    const node = byLabel.get(label)?.shift();
    if (node) links[at]!.push({ node, relationship: isRelationshipWanted ? relationship : null });
  }
  return links;
}

/** The list of the nodes that lead to the one with this id, as a query of its own. */
export function scopedQuery({ by, query }: Pick<ListSelection, 'by' | 'query'>, id: string): ListQuery {
  const holds: Filter = { field: 'relation' in by ? 'id' : by.field, op: 'eq', value: id };
  const scope: Filter = 'relation' in by ? { relation: by.relation, some: holds } : holds;
  return { ...query, filter: query.filter === undefined ? scope : { and: [scope, query.filter] } };
}

async function readLists(
  view: SingleReads,
  wanted: WantedOfLists,
  queries: readonly ListQuery[],
): Promise<SelectedList[]> {
  const lists = await view.lists(wanted, queries);
  const nodes = lists.flatMap(({ page }) => page?.items.map(({ node }) => node) ?? []);
  await addParts(view, wanted.items, nodes);
  return lists;
}
