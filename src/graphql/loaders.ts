import DataLoader from 'dataloader';

import { OnRecordError } from '../errors/onrecord-error.ts';

import { type RelationshipType } from '../model/definition.ts';
import { type NodeTypes } from '../model/graph-model.ts';
import { labelOfIdentifier } from '../model/identifier.ts';
import { type NodeLabel } from '../model/node-label.ts';
import { type Relationship } from '../model/relationship.ts';

import { type Filter, type GraphView, type ListQuery, type Page } from '../store/graph-view.ts';

import { type JudgementReader } from '../pipeline/judgements/judgement-reader.ts';

import { survivorOf } from './judgement/survivor-of.ts';

/** Any node, of whatever label. */
export type AnyNode = NodeTypes[NodeLabel];

/** Reads of one request, collected into the view's batched calls. */
export interface Loaders {
  /**
   * The node with this id, or what it became where it was merged away, or null; an id that names another label gives null
   * too.
   */
  node<L extends NodeLabel>(label: L, id: string): Promise<NodeTypes[L] | null>;
  /** The node with this id, whatever its label; null where there is none. */
  anyNode(id: string): Promise<AnyNode | null>;
  list<L extends NodeLabel>(label: L, query: ListQuery): Promise<Page<NodeTypes[L]>>;
  count(label: NodeLabel, filter: Filter | undefined): Promise<number>;
  relationships(type: RelationshipType, direction: 'OUT' | 'IN', id: string): Promise<Relationship[]>;
  /** How many judgements have named something. */
  version(id: string): Promise<number>;
}

/** One loader per key, made at first use. */
function keyed<K, V>(make: (key: string) => DataLoader<K, V, unknown>): (key: string) => DataLoader<K, V, unknown> {
  const loaders = new Map<string, DataLoader<K, V, unknown>>();
  return (key) => {
    const loader = loaders.get(key) ?? make(key);
    loaders.set(key, loader);
    return loader;
  };
}

/** A wrong cursor must fail only the list that it was given to, not the lists that happen to share its batch. */
async function listEach(view: GraphView, label: NodeLabel, queries: readonly ListQuery[]) {
  try {
    return await view.lists(label, queries);
  } catch (error) {
    if (!(error instanceof OnRecordError && error.code === 'BAD_USER_INPUT')) throw error;
    const alone = queries.map((query) => view.lists(label, [query]).then(([page]) => page!));
    return (await Promise.allSettled(alone)).map((result) =>
      result.status === 'fulfilled' ? result.value : (result.reason as Error),
    );
  }
}

/** The nodes with these ids, or what those became that were merged away: clients keep ids. */
async function nodesOrSurvivors(
  view: GraphView,
  label: NodeLabel,
  ids: readonly string[],
  judgements: JudgementReader | null,
): Promise<(AnyNode | null)[]> {
  const found: (AnyNode | null)[] = await view.nodes(label, ids);
  const missing = ids.filter((_, at) => found[at] === null);
  const moved = new Map<string, string>();
  for (const id of missing) {
    const became = await survivorOf(id, label, judgements);
    if (became !== null) moved.set(id, became);
  }
  if (moved.size === 0) return found;
  const survivors: (AnyNode | null)[] = await view.nodes(label, [...moved.values()]);
  const became = new Map([...moved.keys()].map((id, at) => [id, survivors[at]!]));
  return ids.map((id, at) => found[at] ?? became.get(id) ?? null);
}

/**
 * Fresh loaders over a view. Make them per request: what they have read is kept for as long as they live.
 *
 * @param judgements null: nobody judged anything
 */
export function createLoaders(view: GraphView, judgements: JudgementReader | null = null): Loaders {
  const nodes = keyed<string, AnyNode | null>(
    (label) => new DataLoader((ids) => nodesOrSurvivors(view, label as NodeLabel, ids, judgements)),
  );
  const versions = new DataLoader<string, number>(async (ids) => judgements?.versions(ids) ?? ids.map(() => 0));
  const lists = keyed<ListQuery, Page<AnyNode>>(
    (label) =>
      new DataLoader((queries) => listEach(view, label as NodeLabel, queries), {
        cacheKeyFn: (q) => JSON.stringify(q),
      }),
  );
  // Wrapped, because a loader takes no key that is null or undefined, which here means "all".
  const counts = keyed<{ filter: Filter | undefined }, number>(
    (label) =>
      new DataLoader(
        (keys) =>
          view.counts(
            label as NodeLabel,
            keys.map(({ filter }) => filter),
          ),
        { cacheKeyFn: (key) => JSON.stringify(key) },
      ),
  );
  const relationships = keyed<string, Relationship[]>((key) => {
    const [type, direction] = key.split(' ') as [RelationshipType, 'OUT' | 'IN'];
    return new DataLoader((ids) => view.relationships(type, direction, ids));
  });

  return {
    node: async <L extends NodeLabel>(label: L, id: string) =>
      labelOfIdentifier(id) === label ? ((await nodes(label).load(id)) as NodeTypes[L] | null) : null,
    anyNode: async (id) => {
      const label = labelOfIdentifier(id);
      return label === null ? null : nodes(label).load(id);
    },
    list: <L extends NodeLabel>(label: L, query: ListQuery) => lists(label).load(query) as Promise<Page<NodeTypes[L]>>,
    count: (label, filter) => counts(label).load({ filter }),
    relationships: (type, direction, id) => relationships(`${type} ${direction}`).load(id),
    version: (id) => versions.load(id),
  };
}
