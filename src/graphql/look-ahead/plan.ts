import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  isLeafType,
  type SelectionSetNode,
} from 'graphql';

import { NODE_DEFINITIONS } from '../../model/graph-model.ts';
import { type NodeLabel } from '../../model/node-label.ts';

import { type SearchQuery } from '../../store/graph-view.ts';
import { type LinkSelection, type ListSelection, type NodeSelection } from '../../store/selection.ts';

import { askedFields, type Asking, isA, setsOf } from '../execution/asked-fields.ts';
import { type ListArgs } from '../paging/list.args.ts';
import { listQuery } from '../paging/list-query.ts';
import { FIELD_READS, type FieldReads, ITEMS, type LinkReads, type Way } from './field-reads.ts';

type Parts = Record<string, NodeSelection['parts'][string]>;
type ResolverReads = Extract<FieldReads, { kind: 'resolver' }>;

/** The hits of a search result, and their nodes. */
const HITS = ITEMS;
const HIT_NODES = HITS.map((way) => [...way, 'node']);

/** Under which key a node keeps what the resolver of a field reads, by the key of the field's answer. */
export function partKey(responseKey: string, position: number): string {
  return `${responseKey}.${position}`;
}

/** Turns what an operation asks for into what is to be read, as far as {@link FIELD_READS} tells. */
export class Planner {
  constructor(private readonly asking: Asking) {}

  /** What is asked of a node. @param further fields that are needed besides */
  node(label: NodeLabel, sets: readonly SelectionSetNode[], further: readonly string[] = []): NodeSelection {
    const fields = new Set<string>(further);
    const parts: Parts = {};
    for (const [key, nodes] of askedFields(this.asking, label, sets)) {
      const name = nodes[0]!.name.value;
      if (name === '__typename') continue;
      const reads = FIELD_READS[label][name];
      if (reads !== undefined) this.addReads(label, reads, key, nodes, fields, parts);
      else if (this.isStored(label, name)) fields.add(name);
      else allFields(label).forEach((field) => fields.add(field));
    }
    return { label, fields: [...fields], parts };
  }

  /** What is asked of a connection over nodes of a label, but for which of them. */
  list(
    label: NodeLabel,
    connection: string,
    nodes: readonly FieldNode[],
  ): Omit<ListSelection, 'kind' | 'by' | 'query'> {
    const asked = [...askedFields(this.asking, connection, setsOf(nodes)).values()].map(([first]) => first!.name.value);
    return {
      items: this.nodeAt(label, connection, setsOf(nodes), ITEMS),
      isPageWanted: asked.some((name) => name !== 'totalCount' && name !== '__typename'),
      isCountWanted: asked.includes('totalCount'),
    };
  }

  /** What is asked of the nodes of a search result, by label, and whether its highlights are. */
  search(
    connection: string,
    labels: readonly NodeLabel[],
    sets: readonly SelectionSetNode[],
  ): Pick<SearchQuery, 'nodes' | 'isHighlightWanted'> {
    const nodes = HIT_NODES.flatMap((way) => this.setsAt(connection, sets, way));
    const hits = HITS.flatMap((way) => this.setsAt(connection, sets, way));
    return {
      nodes: nodes.length === 0 ? [] : labels.map((label) => this.nodeAt(label, connection, sets, HIT_NODES)),
      isHighlightWanted: hits.some(({ type, sets: asked }) => this.setsAt(type, asked, ['highlight']).length > 0),
    };
  }

  /** What is asked of nodes that stand at the end of a way below a type, by label. */
  nodesAt(type: string, labels: readonly NodeLabel[], sets: readonly SelectionSetNode[], way: Way): NodeSelection[] {
    return labels.map((label) => this.nodeAt(label, type, sets, [way]));
  }

  private addReads(
    label: NodeLabel,
    reads: FieldReads,
    key: string,
    nodes: readonly FieldNode[],
    fields: Set<string>,
    parts: Parts,
  ): void {
    const definition = this.fieldOf(label, nodes[0]!);
    const type = getNamedType(definition.type).name;
    const ends = (labels: readonly NodeLabel[]) => labels.map((end) => this.node(end, setsOf(nodes)));
    switch (reads.kind) {
      case 'list': {
        const args = getArgumentValues(definition, nodes[0]!, this.asking.variableValues);
        parts[key] = {
          kind: 'list',
          by: reads.by,
          query: listQuery(reads.label, args as unknown as ListArgs),
          ...this.list(reads.label, type, nodes),
        };
        break;
      }
      case 'reference':
        fields.add(reads.field);
        parts[key] = { ...reads, ends: ends(reads.ends) };
        break;
      case 'first':
        parts[key] = { ...reads, kind: 'link', ends: ends(reads.ends), isRelationshipWanted: false };
        break;
      case 'resolver':
        for (const field of this.ownFields(label, type, reads, nodes)) fields.add(field);
        reads.links?.forEach((link, position) => {
          parts[partKey(key, position)] = this.link(link, type, reads, nodes);
        });
    }
  }

  private link(
    link: LinkReads,
    type: string,
    { at = [], ofEnds = [] }: ResolverReads,
    nodes: readonly FieldNode[],
  ): LinkSelection {
    return {
      ...link,
      kind: 'link',
      ends: link.ends.map((end) => this.nodeAt(end, type, setsOf(nodes), at, ofEnds)),
      isRelationshipWanted: true,
    };
  }

  /** The fields that a resolver reads of the node itself: all, where the node is part of what it gives. */
  private ownFields(
    label: NodeLabel,
    type: string,
    reads: ResolverReads,
    nodes: readonly FieldNode[],
  ): readonly string[] {
    const isAsked = reads.itself?.some((way) => this.setsAt(type, setsOf(nodes), way).length > 0);
    return isAsked === true ? allFields(label) : (reads.own ?? []);
  }

  /**
   * What is asked of nodes of a label that stand at the end of some ways below a type. Where several ways, or one under
   * several names, lead to the same nodes, these are read as a whole and what hangs on them is left to the loaders: parts
   * are kept by the key of an answer, and one key can mean two things there.
   */
  private nodeAt(
    label: NodeLabel,
    type: string,
    sets: readonly SelectionSetNode[],
    ways: readonly Way[],
    further: readonly string[] = [],
  ): NodeSelection {
    const asked = ways
      .flatMap((way) => this.setsAt(type, sets, way))
      .filter((end) => isA(this.asking.schema, label, end.type));
    if (asked.length > 1) return { label, fields: allFields(label), parts: {} };
    return this.node(label, asked[0]?.sets ?? [], further);
  }

  private setsAt(
    type: string,
    sets: readonly SelectionSetNode[],
    [step, ...rest]: Way,
  ): { type: string; sets: SelectionSetNode[] }[] {
    if (step === undefined) return [{ type, sets: [...sets] }];
    return [...askedFields(this.asking, type, sets).values()]
      .filter(([first]) => first!.name.value === step)
      .flatMap((nodes) => this.setsAt(getNamedType(this.fieldOf(type, nodes[0]!).type).name, setsOf(nodes), rest));
  }

  private isStored(label: NodeLabel, name: string): boolean {
    if (!Object.hasOwn(NODE_DEFINITIONS[label].fields, name)) return false;
    return isLeafType(getNamedType(this.typeOf(label).getFields()[name]!.type));
  }

  private fieldOf(type: string, { name }: FieldNode): GraphQLField<unknown, unknown> {
    return this.typeOf(type).getFields()[name.value]!;
  }

  private typeOf(name: string): GraphQLObjectType | GraphQLInterfaceType {
    return this.asking.schema.getType(name) as GraphQLObjectType;
  }
}

function allFields(label: NodeLabel): readonly string[] {
  return Object.keys(NODE_DEFINITIONS[label].fields);
}
