import { NODE_DEFINITIONS } from '../../model/graph-model.ts';
import { type NodeLabel } from '../../model/node-label.ts';

/** Relations that lead to one node at most, so that a filter names its conditions directly instead of under `some`. */
const TO_ONE: Partial<Record<NodeLabel, readonly string[]>> = {
  Article: ['outlet', 'run'],
  Statement: ['speaker', 'article', 'via', 'addressee', 'occasion', 'within', 'utterance'],
  UnnamedSource: ['affiliation'],
  Event: ['place', 'partOf'],
  Place: ['within'],
  Mention: ['article', 'entity'],
};

/**
 * Relationships that mean the same from both ends, though each is stored from one: filters know them by the first name
 * only, and it covers both.
 */
const BOTH_WAYS: Record<string, string> = { contradictions: 'contradictedBy' };
const REVERSES = new Set(Object.values(BOTH_WAYS));

/** Relations that the API calls by the name of the field that lists them. */
const API_NAMES: Record<string, string> = { mentionedIn: 'mentions' };

/** What a filter says of a relation: one condition, or one of `some`, `none`, `all`. */
export interface RelationShape {
  name: string;
  /** The model's relations that it stands for: itself and, where it holds both ways, the reverse. */
  relations: string[];
  description: string;
  many: boolean;
  /** The label at the other end; null where it can be several, which are then filtered by id, name and type alone. */
  label: NodeLabel | null;
}

/** The relations of a label that filters can follow. */
export function relationShapes(label: NodeLabel): RelationShape[] {
  const relations = Object.entries(NODE_DEFINITIONS[label].relations).filter(([name]) => !REVERSES.has(name));
  return relations.map(([name, relation]) => ({
    name: API_NAMES[name] ?? name,
    relations: BOTH_WAYS[name] === undefined ? [name] : [name, BOTH_WAYS[name]],
    description: relation.description,
    many: !(TO_ONE[label]?.includes(name) ?? false),
    label: relation.to.length === 1 ? relation.to[0]! : null,
  }));
}
