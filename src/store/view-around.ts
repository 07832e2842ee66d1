import { type GraphView } from './graph-view.ts';

/** One call to a view: the method's name, what it is given, and the call itself. */
export type AroundCall = (name: string, args: readonly unknown[], call: () => unknown) => unknown;

/** A view whose calls are all made by `around`, which gives what the caller gets. */
export function viewAround(view: GraphView, around: AroundCall): GraphView {
  // A proxy over the view itself may not give another value for what the view has fixed.
  return new Proxy({} as GraphView, {
    get(_target, name) {
      const member: unknown = Reflect.get(view, name, view);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => around(String(name), args, () => member.apply(view, args) as unknown);
    },
  });
}
