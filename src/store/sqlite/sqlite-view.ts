import { RELATIONSHIP_TYPES, type RelationshipType } from '../../model/definition.ts';
import { type NodeTypes } from '../../model/graph-model.ts';
import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';
import { type Relationship } from '../../model/relationship.ts';

import { type CoSpeaker, type CoSpeakerQuery } from '../co-speaker-query.ts';
import { type DistanceQuery } from '../distance-query.ts';
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
import { selectByLevels, type SingleReads, withSelectedNodes } from '../select-by-levels.ts';
import { type NodeSelection, type Selected, type Selection } from '../selection.ts';
import { eachNode, eachRelationship } from './each.ts';
import { countNodes, readPage } from './list-page.ts';
import { readCoSpeakers } from './read-co-speakers.ts';
import { readDistance } from './read-distance.ts';
import { readGroups } from './read-groups.ts';
import { readNearWords } from './read-near-words.ts';
import { readNeighbours } from './read-neighbours.ts';
import { readNodes } from './read-nodes.ts';
import { readRelationships } from './read-relationships.ts';
import { readSearchPage } from './search-page.ts';
import { WHOLE_NODES } from './selected-columns.ts';
import { quoted } from './sqlite-columns.ts';
import { type SqliteConnection } from './sqlite-connection.ts';

/** Reads a graph from SQLite. */
export class SqliteView implements GraphView {
  /** The single reads, of what is wanted only. */
  private readonly parts: SingleReads;

  constructor(private readonly connection: SqliteConnection) {
    this.parts = {
      nodes: async (selection, ids) => readNodes(connection, selection, ids),
      lists: async (selection, queries) => queries.map((query) => readPage(connection, selection, query)),
      counts: (label, filters) => this.counts(label, filters),
      relationships: (type, direction, ids) => this.relationships(type, direction, ids),
    };
  }

  async nodes<L extends NodeLabel>(label: L, ids: readonly string[]): Promise<(NodeTypes[L] | null)[]> {
    return readNodes(this.connection, wholeNodes(label), ids) as unknown as (NodeTypes[L] | null)[];
  }

  async lists<L extends NodeLabel>(label: L, queries: readonly ListQuery[]): Promise<Page<NodeTypes[L]>[]> {
    const selection = wholeNodes(label);
    return queries.map((query) => readPage(this.connection, selection, query)) as unknown as Page<NodeTypes[L]>[];
  }

  async counts(label: NodeLabel, filters: readonly (Filter | undefined)[]): Promise<number[]> {
    return filters.map((filter) => countNodes(this.connection, label, filter));
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
    return readGroups(this.connection, label, query);
  }

  async coSpeakers(query: CoSpeakerQuery): Promise<CoSpeaker[]> {
    return withSelectedNodes(this.parts, query, readCoSpeakers(this.connection, query));
  }

  async distance(query: DistanceQuery): Promise<number | null | undefined> {
    return readDistance(this.connection, query);
  }

  async search(query: SearchQuery): Promise<Page<SearchHit>> {
    const page = readSearchPage(this.connection, query);
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
    const count = (name: string) => [name, Number(this.connection.value(`SELECT count(*) FROM ${quoted(name)}`))];
    return {
      nodes: Object.fromEntries(NODE_LABELS.map(count)) as Record<NodeLabel, number>,
      relationships: Object.fromEntries(RELATIONSHIP_TYPES.map(count)) as Record<RelationshipType, number>,
    };
  }

  eachNode<L extends NodeLabel>(label: L): AsyncIterable<NodeTypes[L]> {
    return eachNode(this.connection, label);
  }

  eachRelationship(type: RelationshipType): AsyncIterable<Relationship> {
    return eachRelationship(this.connection, type);
  }
}

/** Throws `BAD_USER_INPUT` for a label that the model lacks. */
function wholeNodes(label: NodeLabel): NodeSelection {
  return WHOLE_NODES[definitionOf(label).label];
}
