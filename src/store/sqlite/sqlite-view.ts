import { RELATIONSHIP_TYPES, type RelationshipType } from '../../model/definition.ts';
import { type NodeTypes } from '../../model/graph-model.ts';
import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';
import { type Relationship } from '../../model/relationship.ts';

import { type CoSpeaker, type CoSpeakerQuery } from '../co-speaker-query.ts';
import {
  type Filter,
  type GraphView,
  type Group,
  type GroupQuery,
  type ListQuery,
  type NeighbourQuery,
  type Page,
  type SearchHit,
  type SearchQuery,
} from '../graph-view.ts';
import { definitionOf } from '../node-fields.ts';
import { selectByLevels, type SingleReads, type WantedOfLists, withSelectedNodes } from '../select-by-levels.ts';
import { type NodeSelection, type Selected, type SelectedList, type Selection } from '../selection.ts';
import { type ShortestPath, type ShortestPathQuery } from '../shortest-path.ts';
import { eachNode, eachRelationship } from './each.ts';
import { readList } from './list-page.ts';
import { type LongReads } from './long-reads.ts';
import { readCoSpeakers } from './read-co-speakers.ts';
import { readGroups } from './read-groups.ts';
import { readNearWords } from './read-near-words.ts';
import { readNeighbours } from './read-neighbours.ts';
import { readNodes } from './read-nodes.ts';
import { readRelationships } from './read-relationships.ts';
import { readDistance, readShortestPath } from './read-shortest-path.ts';
import { readSearchPage } from './search-page.ts';
import { WHOLE_NODES } from './selected-columns.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

/** Reads a graph from SQLite. */
export class SqliteView implements GraphView {
  /** The single reads, of what is wanted only. */
  private readonly parts: SingleReads;

  constructor(
    private readonly connection: SqliteConnection,
    private readonly longReads: LongReads,
  ) {
    this.parts = {
      nodes: async (selection, ids) => readNodes(connection, selection, ids),
      lists: (wanted, queries) => this.readLists(wanted, queries),
      relationships: (type, direction, ids) => this.relationships(type, direction, ids),
    };
  }

  async nodes<L extends NodeLabel>(label: L, ids: readonly string[]): Promise<(NodeTypes[L] | null)[]> {
    return readNodes(this.connection, wholeNodes(label), ids) as unknown as (NodeTypes[L] | null)[];
  }

  async lists<L extends NodeLabel>(label: L, queries: readonly ListQuery[]): Promise<Page<NodeTypes[L]>[]> {
    const wanted = { items: wholeNodes(label), isPageWanted: true, isCountWanted: false };
    const lists = await this.readLists(wanted, queries);
    return lists.map(({ page }) => page) as unknown as Page<NodeTypes[L]>[];
  }

  async counts(label: NodeLabel, filters: readonly (Filter | undefined)[]): Promise<number[]> {
    const wanted = { items: wholeNodes(label), isPageWanted: false, isCountWanted: true };
    const queries = filters.map((filter) => (filter === undefined ? {} : { filter }));
    return (await this.readLists(wanted, queries)).map(({ count }) => count!);
  }

  async relationships(
    type: RelationshipType,
    direction: 'OUT' | 'IN',
    ids: readonly string[],
  ): Promise<Relationship[][]> {
    return readRelationships(this.connection, type, direction, ids);
  }

  async neighbours(ids: readonly string[], query: NeighbourQuery): Promise<Relationship[][]> {
    return readNeighbours(this.connection, ids, query);
  }

  async select<S extends Selection>(selection: S): Promise<Selected<S>> {
    return selectByLevels(this.parts, selection);
  }

  async groups(label: NodeLabel, query: GroupQuery): Promise<Group[]> {
    return readGroups(this.longReads, label, query);
  }

  async coSpeakers(query: CoSpeakerQuery): Promise<CoSpeaker[]> {
    return withSelectedNodes(this.parts, query, await readCoSpeakers(this.connection, this.longReads, query));
  }

  async distance(query: ShortestPathQuery): Promise<number | null | undefined> {
    return readDistance(this.connection, this.longReads, query);
  }

  async shortestPath(query: ShortestPathQuery): Promise<ShortestPath | null | undefined> {
    return readShortestPath(this.connection, this.longReads, query);
  }

  /** SQLite has none. */
  async centrality(): Promise<undefined> {}

  /** SQLite finds none. */
  async communities(): Promise<undefined> {}

  async search(query: SearchQuery): Promise<Page<SearchHit>> {
    const page = await readSearchPage(this.connection, this.longReads, query);
    await withSelectedNodes(
      this.parts,
      query,
      page.items.map(({ node }) => node),
    );
    return page;
  }

  async nearWords(words: readonly string[]): Promise<(string | null)[]> {
    return readNearWords(this.connection, words);
  }

  async statistics(): Promise<{ nodes: Record<NodeLabel, number>; relationships: Record<RelationshipType, number> }> {
    const counts = JSON.parse(String(await this.longReads.value(STATISTICS_SQL))) as Record<string, number>;
    const of = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, counts[name]!]));
    return {
      nodes: of(NODE_LABELS) as Record<NodeLabel, number>,
      relationships: of(RELATIONSHIP_TYPES) as Record<RelationshipType, number>,
    };
  }

  eachNode<L extends NodeLabel>(label: L): AsyncIterable<NodeTypes[L]> {
    return eachNode(this.connection, label);
  }

  eachRelationship(type: RelationshipType): AsyncIterable<Relationship> {
    return eachRelationship(this.connection, type);
  }

  private readLists(wanted: WantedOfLists, queries: readonly ListQuery[]): Promise<SelectedList[]> {
    return Promise.all(queries.map((query) => readList(this.connection, this.longReads, wanted, query)));
  }
}

const STATISTICS_SQL = `SELECT json_object(${[...NODE_LABELS, ...RELATIONSHIP_TYPES]
  .map((name) => `'${name}', (SELECT count(*) FROM ${quoted(name)})`)
  .join(', ')})`;

/** Throws `BAD_USER_INPUT` for a label that the model lacks. */
function wholeNodes(label: NodeLabel): NodeSelection {
  return WHOLE_NODES[definitionOf(label).label];
}
