import { type IncomingMessage, type ServerResponse } from 'node:http';

import { type ApolloServerPlugin } from '@apollo/server';
import { context, propagation, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';

import { type GraphqlContext } from '../../graphql/context.ts';

/** Answers a request within a span, which is within the caller's own where its `traceparent` names one. */
export function withRequestSpan<T>(
  tracer: Tracer,
  { request, response, requestId }: { request: IncomingMessage; response: ServerResponse; requestId: string },
  answer: () => T,
): T {
  const caller = propagation.extract(context.active(), request.headers);
  const span = tracer.startSpan('GraphQL Operation', { kind: SpanKind.SERVER }, caller);
  span.setAttribute('onrecord.request.id', requestId);
  response.once('close', () => {
    span.setAttribute('http.response.status_code', response.statusCode);
    span.end();
  });
  return context.with(trace.setSpan(caller, span), answer);
}

/** Names a request's span for its operation, by OpenTelemetry's conventions for GraphQL; no document, no variables. */
export const operationNames: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ operation, operationName, response }) => {
      const span = trace.getActiveSpan();
      if (span === undefined) return;
      if (operation) {
        span.updateName(operation.operation);
        span.setAttribute('graphql.operation.type', operation.operation);
      }
      if (operationName) span.setAttribute('graphql.operation.name', operationName);
      const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
      if (errors.length === 0) return;
      const codes = [...new Set(errors.map(({ extensions }) => String(extensions?.['code'])))];
      span.setAttribute('onrecord.error.codes', codes);
      span.setStatus({ code: SpanStatusCode.ERROR });
    },
  }),
};
