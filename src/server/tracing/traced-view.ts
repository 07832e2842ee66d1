import { SpanKind, SpanStatusCode, type Tracer } from '@opentelemetry/api';

import { type StoreCapabilities } from '../../store/graph-store.ts';
import { type GraphView } from '../../store/graph-view.ts';
import { viewAround } from '../../store/view-around.ts';

/** A view with a span for each call, within that of the request: which call, of which label or type, and how it ended. */
export function tracedView(view: GraphView, tracer: Tracer, engine: StoreCapabilities['engine']): GraphView {
  return viewAround(view, (name, [of], call) => {
    const attributes = {
      'db.system.name': engine,
      'db.operation.name': name,
      ...(typeof of === 'string' && { 'db.collection.name': of }),
    };
    const span = tracer.startSpan(`store ${name}`, { kind: SpanKind.CLIENT, attributes });
    const result = call();
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
  });
}
