import { type RelationshipType } from '../../model/definition.ts';
import { type NodeTypes } from '../../model/graph-model.ts';
import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';
import { type Relationship } from '../../model/relationship.ts';

import { COUNT_RULES } from '../count-rules.ts';
import { fieldsOf } from '../node-fields.ts';
import { SUPPORT_RULES } from '../support-rules.ts';

/** The relationships of a type at the node in question. */
export type Linked = (type: RelationshipType, direction: 'OUT' | 'IN') => Relationship[];

/** Something that must hold of every node of a label, given its relationships. */
export interface NodeInvariant {
  rule: string;
  label: NodeLabel;
  /** The relationships that `problem` asks for. */
  reads: { type: RelationshipType; direction: 'OUT' | 'IN' }[];
  /** What is wrong, in words that follow the node's id; null when nothing is. */
  problem(node: NodeTypes[NodeLabel], linked: Linked): string | null;
}

function invariant<L extends NodeLabel>(
  rule: string,
  label: L,
  reads: NodeInvariant['reads'],
  problem: (node: NodeTypes[L], linked: Linked) => string | null,
): NodeInvariant {
  return { rule, label, reads, problem: problem as NodeInvariant['problem'] };
}

const REPORTED_IN = { type: 'REPORTED_IN', direction: 'OUT' } as const;
const OCCURRENCE_OF = { type: 'OCCURRENCE_OF', direction: 'OUT' } as const;
const MADE_BY = { type: 'MADE', direction: 'IN' } as const;
const STANDS_IN = { type: 'IN', direction: 'OUT' } as const;
const REFERS_TO = { type: 'REFERS_TO', direction: 'OUT' } as const;
const OCCURRENCES = { type: 'OCCURRENCE_OF', direction: 'IN' } as const;

/** Null when there is exactly one other end and it is the expected node. */
function exactlyOne(ends: string[], expected: string | null, name: string): string | null {
  if (ends.length !== 1) return `has ${ends.length} ${name} relationships instead of one`;
  return expected === null || ends[0] === expected ? null : `has ${name} to ${ends[0]} instead of ${expected}`;
}

const LINKS: NodeInvariant[] = [
  invariant('statement-reported-once', 'Statement', [REPORTED_IN], ({ articleId }, linked) =>
    exactlyOne(
      linked('REPORTED_IN', 'OUT').map(({ to }) => to),
      articleId,
      'REPORTED_IN',
    ),
  ),
  invariant('statement-one-utterance', 'Statement', [OCCURRENCE_OF], (_, linked) =>
    exactlyOne(
      linked('OCCURRENCE_OF', 'OUT').map(({ to }) => to),
      null,
      'OCCURRENCE_OF',
    ),
  ),
  invariant('statement-speaker', 'Statement', [MADE_BY], ({ speakerId, speakerLabel }, linked) => {
    const first = linked('MADE', 'IN').filter(({ properties }) => properties['rank'] === 1);
    if (first.length > 1) return `has ${first.length} speakers of rank 1`;
    const made = first[0];
    if (made?.from !== (speakerId ?? undefined)) return `names the speaker ${speakerId}, MADE starts at ${made?.from}`;
    if (speakerId !== null && made?.fromLabel !== speakerLabel) return `calls its speaker a ${speakerLabel}`;
    return null;
  }),
  invariant('mention-links', 'Mention', [STANDS_IN, REFERS_TO], ({ articleId, refersToId }, linked) => {
    const inArticle = linked('IN', 'OUT').map(({ to }) => to);
    const meant = linked('REFERS_TO', 'OUT').map(({ to }) => to);
    return exactlyOne(inArticle, articleId, 'IN') ?? exactlyOne(meant, refersToId, 'REFERS_TO');
  }),
  invariant('utterance-occurrences', 'Utterance', [OCCURRENCES], ({ occurrenceCount }, linked) => {
    const occurrences = linked('OCCURRENCE_OF', 'IN').length;
    return occurrences === occurrenceCount ? null : `counts ${occurrenceCount} occurrences, there are ${occurrences}`;
  }),
];

const NAMES: NodeInvariant[] = NODE_LABELS.filter((label) => fieldsOf(label).some(([field]) => field === 'name')).map(
  (label) =>
    invariant('name-not-empty', label, [], (node) =>
      'name' in node && node.name.trim() !== '' ? null : 'has no name',
    ),
);

const COUNTS: NodeInvariant[] = NODE_LABELS.flatMap((label) =>
  (COUNT_RULES[label] ?? []).map(({ field, type, direction }) =>
    invariant('count-agrees', label, [{ type, direction }], (node, linked) => {
      const counted = (node as unknown as Record<string, unknown>)[field];
      const there = linked(type, direction).length;
      return counted === there ? null : `has ${field} ${counted}, the graph gives ${there}`;
    }),
  ),
);

const SUPPORT: NodeInvariant[] = NODE_LABELS.flatMap((label) => {
  const rules = SUPPORT_RULES[label];
  if (rules === undefined) return [];
  return [
    invariant('node-supported', label, [...rules], (_, linked) =>
      rules.some(({ type, direction }) => linked(type, direction).length > 0) ? null : 'is supported by nothing',
    ),
  ];
});

/** Every invariant of single nodes; one line each in what `check` reports. */
export const NODE_INVARIANTS: readonly NodeInvariant[] = [...LINKS, ...NAMES, ...COUNTS, ...SUPPORT];
