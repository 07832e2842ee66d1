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
import {
  type Centrality,
  type CentralityQuery,
  type CommunityQuery,
  type CommunityStructure,
} from '../network-measures.ts';
import { definitionOf } from '../node-fields.ts';
import { type Selected, type Selection } from '../selection.ts';
import { type ShortestPath, type ShortestPathQuery } from '../shortest-path.ts';
import { toStorage } from '../storage-text.ts';
import { RepeatedNode } from './compile-selection.ts';
import { eachNode, eachRelationship } from './each.ts';
import { countNodes, readPages } from './list-page.ts';
import { type Neo4jConnection, type Row } from './neo4j-connection.ts';
import { quoted } from './neo4j-names.ts';
import { decodeNode, nodeList } from './neo4j-properties.ts';
import { GraphDataScience } from './networks/graph-data-science.ts';
import { readCoSpeakers } from './read-co-speakers.ts';
import { readGroups } from './read-groups.ts';
import { readNearWords } from './read-near-words.ts';
import { readNeighbours } from './read-neighbours.ts';
import { readRelationships } from './read-relationships.ts';
import { readDistance, readShortestPath } from './read-shortest-path.ts';
import { readSearchPage } from './search-page.ts';
import { SelectionStatements } from './selection-statements.ts';

/** All counts in one statement; alone in its WITH, each is one that the server keeps. */
const STATISTICS = [
  ...NODE_LABELS.map((label) => `MATCH (n:${quoted(label)}) WITH count(n) AS found RETURN '${label}' AS name, found`),
  ...RELATIONSHIP_TYPES.map(
    (type) => `MATCH ()-[r:${quoted(type)}]->() WITH count(r) AS found RETURN '${type}' AS name, found`,
  ),
].join(' UNION ALL ');

/** Reads a graph from Neo4j. */
export class Neo4jView implements GraphView {
  private readonly statements = new SelectionStatements();

  private readonly graphDataScience: GraphDataScience;

  constructor(private readonly connection: Neo4jConnection) {
    this.graphDataScience = new GraphDataScience(connection);
  }

  async nodes<L extends NodeLabel>(label: L, ids: readonly string[]): Promise<(NodeTypes[L] | null)[]> {
    const found = quoted(definitionOf(label).label);
    const rows = await this.connection.read(`MATCH (n:${found}) WHERE n.id IN $ids RETURN ${nodeList(label, 'n')}`, {
      ids: [...new Set(ids)].map(toStorage),
    });
    const byId = new Map(rows.map(([row]) => decodeNode(label, row as Row)).map((node) => [node.id, node]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async lists<L extends NodeLabel>(label: L, queries: readonly ListQuery[]): Promise<Page<NodeTypes[L]>[]> {
    return readPages(this.connection, label, queries);
  }

  async counts(label: NodeLabel, filters: readonly (Filter | undefined)[]): Promise<number[]> {
    return countNodes(this.connection, label, filters);
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
    try {
      return await this.selected(selection, false);
    } catch (error) {
      if (!(error instanceof RepeatedNode)) throw error;
      return this.selected(selection, true);
    }
  }

  private async selected<S extends Selection>(selection: S, isDistinct: boolean): Promise<Selected<S>> {
    const { cypher, parameters, decode } = this.statements.of(selection, isDistinct);
    return decode(await this.connection.read(cypher, parameters)) as Selected<S>;
  }

  async groups(label: NodeLabel, query: GroupQuery): Promise<Group[]> {
    return readGroups(this.connection, label, query);
  }

  async coSpeakers(query: CoSpeakerQuery): Promise<CoSpeaker[]> {
    return readCoSpeakers(this.connection, this.statements, query);
  }

  async distance(query: ShortestPathQuery): Promise<number | null | undefined> {
    return readDistance(this.connection, query);
  }

  async shortestPath(query: ShortestPathQuery): Promise<ShortestPath | null | undefined> {
    return readShortestPath(this.connection, query);
  }

  async centrality(query: CentralityQuery): Promise<Centrality | undefined> {
    return this.graphDataScience.centrality(query);
  }

  async communities(query: CommunityQuery): Promise<CommunityStructure | undefined> {
    return this.graphDataScience.communities(query);
  }

  async search(query: SearchQuery): Promise<Page<SearchHit>> {
    return readSearchPage(this.connection, this.statements, query);
  }

  async nearWords(words: readonly string[]): Promise<(string | null)[]> {
    return readNearWords(this.connection, words);
  }

  async statistics(): Promise<{ nodes: Record<NodeLabel, number>; relationships: Record<RelationshipType, number> }> {
    const found = new Map(await this.connection.read(STATISTICS).then((rows) => rows as [string, number][]));
    const counts = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, found.get(name)!]));
    return {
      nodes: counts(NODE_LABELS) as Record<NodeLabel, number>,
      relationships: counts(RELATIONSHIP_TYPES) as Record<RelationshipType, number>,
    };
  }

  eachNode<L extends NodeLabel>(label: L): AsyncIterable<NodeTypes[L]> {
    return eachNode(this.connection, label);
  }

  eachRelationship(type: RelationshipType): AsyncIterable<Relationship> {
    return eachRelationship(this.connection, type);
  }
}
