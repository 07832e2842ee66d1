import { SpanKind, SpanStatusCode, type Tracer } from '@opentelemetry/api';

import { type StoreCapabilities } from '../../store/graph-store.ts';
import { type GraphView } from '../../store/graph-view.ts';

const SYSTEM = { sqlite: 'sqlite', neo4j: 'neo4j' } as const;

/** A view with a span for each call, within that of the request: which call, of which label or type, and how it ended. */
export function tracedView(view: GraphView, tracer: Tracer, engine: StoreCapabilities['engine']): GraphView {
  // A proxy over the view itself may not give another value for what the view has fixed.
  return new Proxy({} as GraphView, {
    get(_target, name) {
      const member: unknown = Reflect.get(view, name, view);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        const [of] = args;
        const attributes = {
          'db.system.name': SYSTEM[engine],
          'db.operation.name': String(name),
          ...(typeof of === 'string' && { 'db.collection.name': of }),
        };
        const span = tracer.startSpan(`store ${String(name)}`, { kind: SpanKind.CLIENT, attributes });
        const result: unknown = member.apply(view, args);
        if (!(result instanceof Promise)) {
          span.end();
          return result;
        }
        return result
          .catch((error: unknown) => {
            span.setStatus({ code: SpanStatusCode.ERROR });
            throw error;
          })
          .finally(() => span.end());
      };
    },
  });
}
