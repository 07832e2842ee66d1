import { type GraphView } from '../../store/graph-view.ts';
import { viewAround } from '../../store/view-around.ts';

import { type Deadline } from './deadline.ts';

/**
 * A view whose calls end with the deadline. After it nothing more is asked of the store; what it is busy with ends by the
 * store's own limits: SQLite with the statement, Neo4j with the transaction's timeout.
 */
export function viewWithin(view: GraphView, deadline: Deadline): GraphView {
  return viewAround(view, (_name, _args, call) => deadline.within(call));
}
