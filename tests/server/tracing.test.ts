import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startTracing, type Tracing } from '../../src/server/tracing/start-tracing.ts';

import { postGraphql } from '../support/http-request.ts';
import { type ServedNewsroom, serveNewsroom } from '../support/serve-newsroom.ts';

interface ExportedSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  attributes: { key: string; value: Record<string, unknown> }[];
  status: { code?: number };
}
interface Exported {
  resourceSpans: {
    resource: { attributes: { key: string; value: { stringValue?: string } }[] };
    scopeSpans: { spans: ExportedSpan[] }[];
  }[];
}

const CALLER_TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER_SPAN = 'b7ad6b7169203331';
const { OTEL_EXPORTER_OTLP_ENDPOINT: endpointBefore } = process.env;

let collector: Server;
let server: ServedNewsroom;
let tracing: Tracing;
const exported: Exported[] = [];

beforeAll(async () => {
  collector = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      exported.push(JSON.parse(Buffer.concat(parts).toString()) as Exported);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  tracing = startTracing();
  server = await serveNewsroom({ tracing });

  await postGraphql(
    server.url,
    {
      query:
        'query WhoSpoke($secret: String) { statements(first: 2, filter: { text: { contains: $secret } }) { totalCount nodes { article { title } } } }',
      variables: { secret: 'e' },
    },
    { traceparent: `00-${CALLER_TRACE}-${CALLER_SPAN}-01` },
  );
  await postGraphql(server.url, { query: 'query TooMany { articles(first: 5000) { totalCount } }' });
  await server.stop();
  await tracing.stop();
});
afterAll(async () => {
  if (endpointBefore === undefined) delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
  else process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = endpointBefore;
  await new Promise((resolve) => collector.close(resolve));
});

const spans = () =>
  exported
    .flatMap((e) => e.resourceSpans)
    .flatMap((r) => r.scopeSpans)
    .flatMap((s) => s.spans);
const valueOf = (span: ExportedSpan, key: string) => span.attributes.find((a) => a.key === key)?.value;
const spanOf = (operation: string) =>
  spans().find((span) => valueOf(span, 'graphql.operation.name')?.['stringValue'] === operation)!;

describe('ONRECORD_TRACING=otlp', () => {
  it('sends a span for each request, named for its operation, within the trace that its caller names', () => {
    const span = spanOf('WhoSpoke');
    expect(span).toMatchObject({ name: 'query', traceId: CALLER_TRACE, parentSpanId: CALLER_SPAN });
    expect(valueOf(span, 'http.response.status_code')).toEqual({ intValue: 200 });
  });

  it('has a span within it for each call to the store', () => {
    const { spanId, traceId } = spanOf('WhoSpoke');
    const calls = spans().filter((span) => span.parentSpanId === spanId);
    expect(calls.length).toBeGreaterThan(0);
    for (const call of calls) {
      expect(call).toMatchObject({ traceId, name: expect.stringMatching(/^store \w+$/) });
      expect(valueOf(call, 'db.system.name')).toEqual({ stringValue: 'sqlite' });
    }
  });

  it('marks an operation that gave errors, with their codes', () => {
    const span = spanOf('TooMany');
    expect(span.status.code).toBe(2);
    expect(JSON.stringify(valueOf(span, 'onrecord.error.codes'))).toContain('PAGE_TOO_LARGE');
  });

  it('tells neither documents nor variables', () => {
    expect(JSON.stringify(exported)).not.toMatch(/contains|totalCount|secret/);
  });

  it('names the service', () => {
    const attributes = exported[0]!.resourceSpans[0]!.resource.attributes;
    expect(attributes).toContainEqual({ key: 'service.name', value: { stringValue: 'onrecord' } });
  });
});
