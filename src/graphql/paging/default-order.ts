import { type NodeLabel } from '../../model/node-label.ts';

import { type Order } from '../../store/graph-view.ts';

/** How a list is ordered where the caller asks for nothing: what happened last or matters most comes first. */
export const DEFAULT_ORDER: Record<NodeLabel, Order[]> = {
  Article: [{ field: 'publishedAt', direction: 'DESC' }],
  Statement: [{ field: 'saidAt', direction: 'DESC' }],
  Utterance: [
    { field: 'independentSourceCount', direction: 'DESC' },
    { field: 'saidAt', direction: 'DESC' },
  ],
  Person: [{ field: 'mentionCount', direction: 'DESC' }],
  Organization: [{ field: 'mentionCount', direction: 'DESC' }],
  Place: [{ field: 'mentionCount', direction: 'DESC' }],
  Event: [{ field: 'date', direction: 'DESC' }],
  UnnamedSource: [{ field: 'statementCount', direction: 'DESC' }],
  Mention: [{ field: 'start', direction: 'ASC' }],
  Run: [{ field: 'startedAt', direction: 'DESC' }],
};
