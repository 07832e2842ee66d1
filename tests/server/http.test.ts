import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { httpRequest, postGraphql } from '../support/http-request.ts';
import { type ServedNewsroom, serveNewsroom } from '../support/serve-newsroom.ts';

const ASKED = JSON.stringify({ query: '{ __typename }' });
const JSON_IN = (charset: string) => ({ 'content-type': `application/json; charset=${charset}` });

describe('the server', () => {
  let server: ServedNewsroom;
  beforeAll(async () => {
    server = await serveNewsroom();
  });
  afterAll(() => server.stop());

  it('answers GraphQL by POST and by GET', async () => {
    const query = '{ events(first: 1, filter: { type: { eq: ATTACK } }) { nodes { name } } }';
    const expected = { data: { events: { nodes: [{ name: 'Shelling of the hospital in Verrane' }] } } };
    const posted = await postGraphql(server.url, { query });
    expect(posted.status).toBe(200);
    expect(JSON.parse(posted.body)).toEqual(expected);
    const got = await httpRequest(`${server.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect(JSON.parse(got.body)).toEqual(expected);
  });

  it('answers introspection on a loopback address', async () => {
    const { body } = await postGraphql(server.url, { query: '{ __schema { queryType { name } } }' });
    expect(JSON.parse(body)).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
  });

  it.each([
    { path: '/health/live', status: 'live' },
    { path: '/health/ready', status: 'ready' },
  ])('says on $path that it is $status', async ({ path, status }) => {
    const answer = await httpRequest(`${server.url}${path}`);
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual({ status });
  });

  it('leads from / to the playground', async () => {
    const answer = await httpRequest(server.url);
    expect(answer.status).toBe(302);
    expect(answer.headers['location']).toBe('/graphiql');
  });

  it('sends strict headers and does not name its software', async () => {
    const { headers } = await httpRequest(`${server.url}/graphiql`);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each([
    { what: 'no JSON', body: '{"query": "{ __typename', status: 400, code: 'BAD_REQUEST' },
    { what: 'no query', body: '{}', status: 400, code: 'BAD_REQUEST' },
    { what: 'a syntax error', body: { query: '{ events(' }, status: 400, code: 'GRAPHQL_PARSE_FAILED' },
    { what: 'an unknown field', body: { query: '{ nothing }' }, status: 400, code: 'GRAPHQL_VALIDATION_FAILED' },
    {
      what: 'a subscription',
      body: { query: 'subscription { ingestProgress { articleCount } }' },
      status: 400,
      code: 'BAD_USER_INPUT',
    },
    { what: 'a body over 100 kB', body: { query: ' '.repeat(120_000) }, status: 413, code: 'PAYLOAD_TOO_LARGE' },
    { what: 'a batch', body: [{ query: '{ __typename }' }], status: 400, code: 'BAD_REQUEST' },
  ])('answers $what with $status $code as JSON', async ({ body, status, code }) => {
    const answer = await postGraphql(server.url, body);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(answer.body).not.toMatch(/\\n *at |node_modules/);
  });

  it.each<{ what: string; headers: Record<string, string>; body: Buffer; status: number }>([
    { what: 'a packed body', headers: { 'content-encoding': 'gzip' }, body: gzipSync(ASKED), status: 200 },
    { what: 'a body with a mark of UTF-8', headers: {}, body: Buffer.from(`\ufeff${ASKED}`), status: 200 },
    { what: 'UTF-16', headers: JSON_IN('utf-16le'), body: Buffer.from(ASKED, 'utf16le'), status: 200 },
    { what: 'Latin 1', headers: JSON_IN('latin1'), body: Buffer.from(ASKED), status: 415 },
    { what: 'an unknown packing', headers: { 'content-encoding': 'rot13' }, body: Buffer.from(ASKED), status: 415 },
    {
      what: 'a small body that unpacks to a large one',
      headers: { 'content-encoding': 'gzip' },
      body: gzipSync(ASKED + ' '.repeat(120_000)),
      status: 413,
    },
  ])('answers $what with $status', async ({ headers, body, status }) => {
    const sent = { 'content-type': 'application/json', ...headers };
    const answer = await httpRequest(`${server.url}/graphql`, { method: 'POST', headers: sent, body });
    expect(answer.status).toBe(status);
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('packs long answers for those who take that, and only these', async () => {
    const query =
      '{ articles(first: 10) { nodes { id title url outlet { id name } statements { nodes { id text } } } } }';
    const plain = await postGraphql(server.url, { query });
    expect(plain.headers).toMatchObject({
      'content-length': String(Buffer.byteLength(plain.body)),
      vary: 'Accept-Encoding',
    });
    const packed = await postGraphql(server.url, { query }, { 'accept-encoding': 'gzip' });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(packed.headers['content-length']).toBeUndefined();
  });

  it('refuses a limit that is passed by a variable before it reads anything', async () => {
    const query = 'query ($n: Int) { articles(first: $n) { nodes { id } } }';
    const answer = await postGraphql(server.url, { query, variables: { n: 101 } });
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toMatchObject({
      errors: [{ extensions: { code: 'PAGE_TOO_LARGE', argument: 'first' } }],
    });
  });

  it.each([
    { method: 'PUT', path: '/graphql', status: 405, code: 'METHOD_NOT_ALLOWED' },
    { method: 'GET', path: '/elsewhere', status: 404, code: 'NOT_FOUND' },
    { method: 'GET', path: '/graphiql/../package.json', status: 404, code: 'NOT_FOUND' },
  ])('answers $method $path with $status', async ({ method, path, status, code }) => {
    const answer = await httpRequest(`${server.url}${path}`, { method });
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it.each<{ what: string; headers: Record<string, string>; status: number }>([
    { what: 'a foreign name (DNS rebinding)', headers: { host: 'evil.example:4000' }, status: 421 },
    { what: 'another site', headers: { origin: 'https://evil.example' }, status: 403 },
    { what: 'a sandboxed page', headers: { origin: 'null' }, status: 403 },
    { what: 'localhost', headers: { host: 'localhost:4000', origin: 'http://localhost:4000' }, status: 200 },
  ])('answers requests from $what with $status', async ({ headers, status }) => {
    expect((await postGraphql(server.url, { query: '{ __typename }' }, headers)).status).toBe(status);
  });

  it('refuses what a form on another page could post', async () => {
    const answer = await postGraphql(server.url, '{ __typename }', { 'content-type': 'text/plain' });
    expect(answer.status).toBe(400);
  });
});
