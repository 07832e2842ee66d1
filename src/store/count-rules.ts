import { type RelationshipType } from '../model/definition.ts';
import { type NodeLabel } from '../model/node-label.ts';

/** A count on a node that the store keeps: the number of its relationships of one type. */
export interface CountRule {
  field: string;
  type: RelationshipType;
  /** Seen from the node that has the count. */
  direction: 'OUT' | 'IN';
}

const MENTIONS: CountRule = { field: 'mentionCount', type: 'REFERS_TO', direction: 'IN' };
const STATEMENTS_MADE: CountRule = { field: 'statementCount', type: 'MADE', direction: 'OUT' };

/** The counts that writers keep; whatever a caller puts into these fields is overwritten. */
export const COUNT_RULES: Partial<Record<NodeLabel, readonly CountRule[]>> = {
  Person: [MENTIONS, STATEMENTS_MADE],
  Organization: [MENTIONS, STATEMENTS_MADE],
  UnnamedSource: [MENTIONS, STATEMENTS_MADE],
  Place: [MENTIONS],
  Event: [MENTIONS, { field: 'statementCount', type: 'ABOUT', direction: 'IN' }],
};
