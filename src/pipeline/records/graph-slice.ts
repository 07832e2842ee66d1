import { type RelationshipType } from '../../model/definition.ts';
import { type Event } from '../../model/event.ts';
import { labelOfIdentifier } from '../../model/identifier.ts';
import { type Mention, MENTIONABLE_LABELS } from '../../model/mention.ts';
import { type NodeLabel } from '../../model/node-label.ts';
import { type Relationship } from '../../model/relationship.ts';
import { type Statement } from '../../model/statement.ts';

import { type GraphView } from '../../store/graph-view.ts';

/** A node that records name: a person, organization, place, unnamed source or event. */
export type NamedNode =
  | { label: 'Person' | 'Organization' | 'Place' | 'UnnamedSource'; id: string; name: string; aliases: string[] }
  | ({ label: 'Event' } & Event);

/** All of the graph that the records of some articles show, by identifier. */
export interface GraphSlice {
  /** By article, in text order. */
  statements: Map<string, Statement[]>;
  /** By article, in text order. */
  mentions: Map<string, Mention[]>;
  named: Map<string, NamedNode>;
  /** The identifiers at the other end of a node's relationships of one type, ascending. */
  linked(type: RelationshipType, direction: 'OUT' | 'IN', id: string): string[];
}

/** Reads the slice in a fixed number of batched calls, however many articles there are. */
export async function readSlice(view: GraphView, articleIds: readonly string[]): Promise<GraphSlice> {
  const links = new Map<string, string[]>();
  const linked: GraphSlice['linked'] = (type, direction, id) => links.get(`${type} ${direction} ${id}`) ?? [];
  const follow = async (type: RelationshipType, direction: 'OUT' | 'IN', ids: readonly string[]): Promise<string[]> => {
    const found = await view.relationships(type, direction, ids);
    ids.forEach((id, position) => {
      const ends = found[position]!.filter(isNotRejected).map((relationship) => otherEnd(relationship, direction));
      links.set(`${type} ${direction} ${id}`, [...new Set(ends)]);
    });
    return ids.flatMap((id) => linked(type, direction, id));
  };

  const statements = present(await view.nodes('Statement', await follow('REPORTED_IN', 'IN', articleIds)));
  const mentions = present(await view.nodes('Mention', await follow('IN', 'IN', articleIds)));
  const statementIds = statements.map(({ id }) => id);
  await follow('OCCURRENCE_OF', 'OUT', statementIds);
  await follow('CONTRADICTS', 'OUT', statementIds);
  await follow('CONTRADICTS', 'IN', statementIds);
  await follow('SAID_AT', 'OUT', statementIds);

  const namedIds = [
    ...(await follow('ABOUT', 'OUT', statementIds)),
    ...(await follow('VIA', 'OUT', statementIds)),
    ...(await follow('ADDRESSED_TO', 'OUT', statementIds)),
    ...(await follow('COVERS', 'OUT', articleIds)),
    ...statements.flatMap(({ speakerId }) => speakerId ?? []),
    ...mentions.map(({ refersToId }) => refersToId),
  ];
  const eventIds = [...new Set(namedIds)].filter((id) => labelOfIdentifier(id) === 'Event');
  const ofEvents = [...(await follow('AT', 'OUT', eventIds)), ...(await follow('TOOK_PART_IN', 'IN', eventIds))];

  return {
    statements: byArticle(statements, (statement) => statement.content[0]?.start ?? 0),
    mentions: byArticle(mentions, (mention) => mention.start),
    named: await readNamed(view, [...namedIds, ...ofEvents]),
    linked,
  };
}

async function readNamed(view: GraphView, ids: readonly string[]): Promise<Map<string, NamedNode>> {
  const named = new Map<string, NamedNode>();
  for (const label of MENTIONABLE_LABELS) {
    const ofLabel = [...new Set(ids)].filter((id) => labelOfIdentifier(id) === label);
    for (const node of present(await view.nodes<NodeLabel>(label, ofLabel))) {
      named.set(node.id, { ...node, label } as NamedNode);
    }
  }
  return named;
}

function byArticle<T extends { id: string; articleId: string }>(
  nodes: readonly T[],
  position: (node: T) => number,
): Map<string, T[]> {
  const sorted = [...nodes].sort((a, b) => position(a) - position(b) || (a.id < b.id ? -1 : 1));
  const groups = new Map<string, T[]>();
  for (const node of sorted) {
    const group = groups.get(node.articleId);
    if (group === undefined) groups.set(node.articleId, [node]);
    else group.push(node);
  }
  return groups;
}

function present<T>(nodes: readonly (T | null)[]): T[] {
  return nodes.filter((node) => node !== null);
}

function isNotRejected(relationship: Relationship): boolean {
  return relationship.properties['status'] !== 'REJECTED';
}

function otherEnd(relationship: Relationship, direction: 'OUT' | 'IN'): string {
  return direction === 'OUT' ? relationship.to : relationship.from;
}
