import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { newApiKey, parseApiKeys } from '../../src/server/identity/api-keys.ts';

import { httpRequest, postGraphql } from '../support/http-request.ts';
import { type ServedNewsroom, serveNewsroom } from '../support/serve-newsroom.ts';

const { key, entry } = newApiKey('reader', 'dashboard');
const headers = { authorization: `Bearer ${key}` };

let server: ServedNewsroom;
beforeAll(async () => {
  server = await serveNewsroom({ access: { keys: parseApiKeys(entry, 'test'), anonymousRole: 'none' } });
});
afterAll(() => server.stop());

describe('/metrics', () => {
  it('tells Prometheus of operations by type and outcome, of errors by code, and of the process', async () => {
    await postGraphql(server.url, { query: 'query Fine { statistics { nodes { count } } }' }, headers);
    await postGraphql(server.url, { query: 'query Wrong { nothing }' }, headers);
    const { status, body } = await httpRequest(`${server.url}/metrics`, { headers });
    expect(status).toBe(200);
    expect(body).toContain('onrecord_operation_duration_seconds_count{type="query",outcome="ok"} 1');
    expect(body).toContain('onrecord_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1');
    expect(body).toMatch(/^onrecord_http_responses_total\{status="400"\} 1$/m);
    expect(body).toMatch(/^process_resident_memory_bytes \d+$/m);
  });

  it('needs a key where everything does', async () => {
    expect((await httpRequest(`${server.url}/metrics`)).status).toBe(401);
  });
});

describe('the log', () => {
  it('has one line for an operation with errors: its name, type, caller, codes and request id, and no document', async () => {
    const query = 'query Named($n: Int) { articles(first: $n) { totalCount } }';
    const answer = await postGraphql(server.url, { query, variables: { n: 5000 } }, headers);
    const line = server.logged
      .map((text) => JSON.parse(text) as Record<string, unknown>)
      .find((l) => l['operationName'] === 'Named');
    expect(line).toMatchObject({
      msg: 'operation',
      type: 'query',
      caller: 'dashboard',
      codes: ['PAGE_TOO_LARGE'],
      requestId: answer.headers['x-request-id'],
    });
    expect(JSON.stringify(line)).not.toContain('totalCount');
  });
});
