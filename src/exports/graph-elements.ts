import { type RelationshipType } from '../model/definition.ts';
import { type NodeLabel } from '../model/node-label.ts';
import { type Relationship } from '../model/relationship.ts';

import { type GraphView } from '../store/graph-view.ts';

import { typesBetween, WALKED_LABELS } from '../analyze/walk/walk-options.ts';

/** The type of an attribute's values, as GEXF and GraphML call it. */
type AttributeType = 'string' | 'integer' | 'double';

/** What programs for graphs are told of each node and edge; absent where a node has no such thing. */
export const NODE_ATTRIBUTES = {
  kind: 'string',
  date: 'string',
  text: 'string',
  url: 'string',
  mentionCount: 'integer',
  statementCount: 'integer',
  confidence: 'double',
} as const satisfies Record<string, AttributeType>;

export const EDGE_ATTRIBUTES = {
  type: 'string',
  score: 'double',
  method: 'string',
  article: 'string',
} as const satisfies Record<string, AttributeType>;

type Attributes = Record<string, string | number>;

export interface NodeElement {
  id: string;
  label: string;
  attributes: Attributes;
}

export interface EdgeElement {
  id: number;
  from: string;
  to: string;
  label: RelationshipType;
  attributes: Attributes;
}

/** Every node but mentions and runs. */
export async function* nodeElements(view: GraphView): AsyncGenerator<NodeElement> {
  for (const label of WALKED_LABELS) {
    for await (const node of view.eachNode(label)) yield nodeElement(label, node as object as Record<string, unknown>);
  }
}

/** Every relationship between these nodes. */
export async function* edgeElements(view: GraphView): AsyncGenerator<EdgeElement> {
  let id = 0;
  for (const type of typesBetween(WALKED_LABELS)) {
    for await (const relationship of view.eachRelationship(type)) {
      const { fromLabel, toLabel } = relationship;
      if (WALKED_LABELS.includes(fromLabel) && WALKED_LABELS.includes(toLabel)) {
        yield {
          id: id++,
          from: relationship.from,
          to: relationship.to,
          label: type,
          attributes: edgeAttributes(relationship),
        };
      }
    }
  }
}

/** Longer labels than this hide the graph that they should explain. */
const LABEL_LENGTH = 80;

function nodeElement(kind: NodeLabel, node: Record<string, unknown>): NodeElement {
  const name = String(node['title'] ?? node['name'] ?? node['text'] ?? node['id']);
  const characters = [...name];
  const label = characters.length > LABEL_LENGTH ? `${characters.slice(0, LABEL_LENGTH).join('')}…` : name;
  return {
    id: String(node['id']),
    label,
    attributes: present({
      kind,
      date: node['date'] ?? node['saidAt'] ?? node['publishedAt'],
      // An article's text is its outlet's to give out.
      text: kind === 'Article' ? null : node['text'],
      url: node['url'],
      mentionCount: node['mentionCount'],
      statementCount: node['statementCount'],
      confidence: node['confidence'],
    }),
  };
}

function edgeAttributes({ type, properties, articleId }: Relationship): Attributes {
  return present({
    type,
    score: properties['score'] ?? properties['confidence'],
    method: properties['method'],
    article: articleId,
  });
}

function present(values: Record<string, unknown>): Attributes {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => typeof value === 'string' || typeof value === 'number'),
  ) as Attributes;
}
