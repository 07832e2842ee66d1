import { type GraphView } from '../../store/graph-view.ts';

import { type Deadline } from './deadline.ts';

/**
 * A view whose calls end with the deadline. After it nothing more is asked of the store; what it is busy with ends by the
 * store's own limits: SQLite with the statement, Neo4j with the transaction's timeout.
 */
export function viewWithin(view: GraphView, deadline: Deadline): GraphView {
  // A proxy over the view itself may not give another value for what the view has fixed.
  return new Proxy({} as GraphView, {
    get(_target, name) {
      const member: unknown = Reflect.get(view, name, view);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => deadline.within(() => member.apply(view, args) as unknown);
    },
  });
}
