import { type FieldDefinition } from '../../model/definition.ts';
import { type NodeLabel } from '../../model/node-label.ts';
import { type Relationship, RELATIONSHIP_DEFINITIONS } from '../../model/relationship.ts';

/** Whether a node is in the graph. */
export type Exists = (label: NodeLabel, id: string) => boolean;

/** Something that must hold of every relationship. */
export interface RelationshipInvariant {
  rule: string;
  /** What is wrong, in words that follow the relationship; null when nothing is. */
  problem(relationship: Relationship, exists: Exists): string | null;
}

export const RELATIONSHIP_INVARIANTS: readonly RelationshipInvariant[] = [
  {
    rule: 'relationship-ends-exist',
    problem: ({ fromLabel, from, toLabel, to }, exists) => {
      if (!exists(fromLabel, from)) return `starts at a ${fromLabel} that is not there`;
      return exists(toLabel, to) ? null : `ends at a ${toLabel} that is not there`;
    },
  },
  {
    rule: 'relationship-labels-allowed',
    problem: ({ type, fromLabel, toLabel }) => {
      const { from, to } = RELATIONSHIP_DEFINITIONS[type];
      if (!from.includes(fromLabel)) return `cannot start at a ${fromLabel}`;
      return to.includes(toLabel) ? null : `cannot end at a ${toLabel}`;
    },
  },
  {
    rule: 'relationship-properties',
    problem: ({ type, properties }) => {
      const { fields } = RELATIONSHIP_DEFINITIONS[type];
      const unknown = Object.keys(properties).find((name) => !Object.hasOwn(fields, name));
      if (unknown !== undefined) return `has the unknown property ${unknown}`;
      const wrong = Object.keys(fields).find((name) => !fits(properties[name], fields[name]!));
      return wrong === undefined ? null : `has no valid ${wrong}`;
    },
  },
  {
    rule: 'relationship-article-exists',
    problem: ({ articleId }, exists) =>
      articleId === null || exists('Article', articleId)
        ? null
        : `rests on the article ${articleId}, which is not there`,
  },
  {
    rule: 'contradiction-in-order',
    problem: ({ type, from, to }) =>
      type !== 'CONTRADICTS' || from < to ? null : 'does not go from the smaller identifier to the larger',
  },
];

function fits(value: unknown, { type, nullable, values }: FieldDefinition): boolean {
  if (value === null || value === undefined) return nullable === true;
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'float') return Number.isFinite(value);
  return typeof value === 'string' && (values === undefined || values.includes(value));
}
