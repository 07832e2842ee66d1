import { type RelationshipType } from '../model/definition.ts';
import { type NodeLabel } from '../model/node-label.ts';

/** A relationship that keeps a node in the graph; `direction` is seen from that node. */
export interface Support {
  type: RelationshipType;
  direction: 'OUT' | 'IN';
}

/**
 * What keeps a node that is not bound to one article: without any of these it is an orphan and goes. A person's own role
 * and an event's own place or participants are no evidence that the person or event was ever spoken of, so they are not
 * listed; the commonest evidence comes first because the first that is found settles it.
 */
export const SUPPORT_RULES: Partial<Record<NodeLabel, readonly Support[]>> = {
  Person: [
    { type: 'REFERS_TO', direction: 'IN' },
    { type: 'MADE', direction: 'OUT' },
    { type: 'ABOUT', direction: 'IN' },
    { type: 'ADDRESSED_TO', direction: 'IN' },
    { type: 'TOOK_PART_IN', direction: 'OUT' },
  ],
  Organization: [
    { type: 'REFERS_TO', direction: 'IN' },
    { type: 'MADE', direction: 'OUT' },
    { type: 'PUBLISHED_BY', direction: 'IN' },
    { type: 'ABOUT', direction: 'IN' },
    { type: 'VIA', direction: 'IN' },
    { type: 'ADDRESSED_TO', direction: 'IN' },
    { type: 'HOLDS_ROLE', direction: 'IN' },
    { type: 'AFFILIATED_WITH', direction: 'IN' },
    { type: 'TOOK_PART_IN', direction: 'OUT' },
  ],
  Place: [
    { type: 'REFERS_TO', direction: 'IN' },
    { type: 'ABOUT', direction: 'IN' },
    { type: 'AT', direction: 'IN' },
    { type: 'LOCATED_IN', direction: 'IN' },
    { type: 'HOLDS_ROLE', direction: 'IN' },
    { type: 'AFFILIATED_WITH', direction: 'IN' },
  ],
  Event: [
    { type: 'REFERS_TO', direction: 'IN' },
    { type: 'ABOUT', direction: 'IN' },
    { type: 'COVERS', direction: 'IN' },
    { type: 'SAID_AT', direction: 'IN' },
    { type: 'PART_OF', direction: 'IN' },
  ],
  Utterance: [{ type: 'OCCURRENCE_OF', direction: 'IN' }],
  Run: [{ type: 'EXTRACTED_BY', direction: 'IN' }],
};
