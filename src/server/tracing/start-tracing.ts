import { trace, type Tracer } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';

/** Spans of what a process does, on their way to a collector. */
export interface Tracing {
  tracer: Tracer;
  /** Sends what has not been sent yet, and ends. */
  stop(): Promise<void>;
}

/**
 * Begins to send spans over OTLP (JSON over HTTP). Where to, and under which name, is said by OpenTelemetry's own variables:
 * `OTEL_EXPORTER_OTLP_ENDPOINT` (default `http://localhost:4318`), `OTEL_EXPORTER_OTLP_HEADERS`, `OTEL_SERVICE_NAME`
 * (default `onrecord`), `OTEL_RESOURCE_ATTRIBUTES`, `OTEL_TRACES_SAMPLER`. One at a time in a process.
 */
export function startTracing(): Tracing {
  const provider = new NodeTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'onrecord' }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  return {
    tracer: trace.getTracer('onrecord'),
    stop: async () => {
      await provider.shutdown();
      trace.disable();
    },
  };
}
