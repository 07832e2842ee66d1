import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLSchema, parse } from 'graphql';

import { ACCESS } from '../../src/graphql/access/access-table.ts';
import { type Role, ROLES } from '../../src/graphql/access/caller.ts';
import { checkAccess } from '../../src/graphql/access/check-access.ts';
import { buildGraphqlSchema } from '../../src/graphql/build-schema.ts';

import { newApiKey, parseApiKeys } from '../../src/server/identity/api-keys.ts';

import { postGraphql } from '../support/http-request.ts';
import { minimalOperation } from '../support/minimal-operation.ts';
import { type ServedNewsroom, serveNewsroom } from '../support/serve-newsroom.ts';
import { codeOf, SocketClient } from '../support/socket-client.ts';

const schema: GraphQLSchema = await buildGraphqlSchema();
const ROOTS = {
  Query: schema.getQueryType(),
  Mutation: schema.getMutationType(),
  Subscription: schema.getSubscriptionType(),
};
const fieldsOf = (type: keyof typeof ROOTS) => Object.values(ROOTS[type]?.getFields() ?? {});

/** The keys of three people, and what the server knows of them. */
const MADE = (['reader', 'curator', 'admin'] as const).map((role) => ({ role, ...newApiKey(role, `the-${role}`) }));
const KEYS = parseApiKeys(MADE.map(({ entry }) => entry).join('\n'), 'test');
const headersOf = (role: Role): Record<string, string> => {
  const key = MADE.find((made) => made.role === role)?.key;
  return key === undefined ? {} : { authorization: `Bearer ${key}` };
};

describe('the table of who may call what', () => {
  it.each(['Query', 'Mutation', 'Subscription'] as const)('lists every field of %s, and no other', (type) => {
    const fields = fieldsOf(type).map(({ name }) => name);
    expect(Object.keys(ACCESS[type]).sort()).toEqual(fields.sort());
  });
});

/** Every cell of role × root field; who asks without a key has the role none. */
const CELLS = (['Query', 'Mutation'] as const).flatMap((type) =>
  fieldsOf(type).flatMap((field) =>
    ROLES.map((role) => ({
      role,
      field: `${type}.${field.name}`,
      query: minimalOperation(type.toLowerCase() as 'query' | 'mutation', field),
      allowed: ROLES.indexOf(role) >= ROLES.indexOf(ACCESS[type][field.name]!),
    })),
  ),
);

describe('each role over HTTP', () => {
  let server: ServedNewsroom;
  beforeAll(async () => {
    server = await serveNewsroom({ access: { keys: KEYS, anonymousRole: 'none' } });
  });
  afterAll(() => server.stop());

  it.each(CELLS)('$role asks for $field: allowed $allowed', async ({ role, query, allowed }) => {
    const answer = await postGraphql(server.url, { query }, headersOf(role));
    const codes = ((JSON.parse(answer.body) as { errors?: { extensions: { code: string } }[] }).errors ?? []).map(
      ({ extensions }) => extensions.code,
    );
    const refusal = role === 'none' ? [401, ['UNAUTHENTICATED']] : [403, ['FORBIDDEN']];
    // Some fields want one of several arguments, which the minimal operation does not give.
    const refused = codes.filter((code) => code !== 'BAD_USER_INPUT');
    expect([answer.status, refused]).toEqual(allowed ? [200, []] : refusal);
  });

  it('is told that a key is missing before it is told what is wrong with the arguments', async () => {
    const answer = await postGraphql(server.url, { query: 'mutation { removeArticle(colour: 7) { nothing } }' });
    expect(answer.status).toBe(401);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
  });

  it.each([
    ['no document', {}],
    ['what is no GraphQL', { query: '{' }],
    ['a name of the type', { query: '{ __typename }' }],
    ['the schema', { query: '{ __schema { types { name } } }' }],
  ])('does not answer %s without a key', async (_what, body) => {
    expect((await postGraphql(server.url, body)).status).toBe(401);
  });

  it('takes a key from X-API-Key too', async () => {
    const key = MADE[0]!.key;
    expect((await postGraphql(server.url, { query: '{ __typename }' }, { 'x-api-key': key })).status).toBe(200);
  });
});

const SUBSCRIPTION_CELLS = fieldsOf('Subscription').flatMap((field) =>
  ROLES.map((role) => ({
    role,
    field: `Subscription.${field.name}`,
    query: minimalOperation('subscription', field),
    allowed: ROLES.indexOf(role) >= ROLES.indexOf(ACCESS.Subscription[field.name]!),
  })),
);

/** Answered at once and in turn: when its answer is there, what was sent before it has been judged. */
const FENCE = { id: 'fence', query: 'subscription { nothing }' };

describe('each role over WebSocket', () => {
  let server: ServedNewsroom;
  beforeAll(async () => {
    server = await serveNewsroom({ access: { keys: KEYS, anonymousRole: 'none' } });
  });
  afterAll(() => server.stop());

  /** What the server makes of one operation: the code of an error, `closed` with its code, or null where it goes on. */
  async function judged(role: Role, query: string): Promise<string | null> {
    const client = await SocketClient.connect(server.url, headersOf(role));
    client.subscribe('a', query);
    client.subscribe(FENCE.id, FENCE.query);
    const message = await client.next();
    client.close();
    if (message === null) return `closed ${client.closeCode}`;
    return message.id === FENCE.id ? null : codeOf(message);
  }

  it.each(SUBSCRIPTION_CELLS)('$role subscribes to $field: allowed $allowed', async ({ role, query, allowed }) => {
    expect(await judged(role, query)).toBe(allowed ? null : role === 'none' ? 'closed 4401' : 'FORBIDDEN');
  });

  it.each(CELLS.filter(({ role }) => role === 'admin'))('nobody is answered $field', async ({ query }) => {
    expect(await judged('admin', query)).toBe('BAD_USER_INPUT');
  });
});

describe('a root field', () => {
  const reader = { role: 'reader', name: 'someone', expiresAt: null } as const;
  it.each([
    ['under an alias', 'mutation { a: removeArticle(id: "x") { removedArticleId } }'],
    [
      'in a fragment',
      'mutation { ...F } fragment F on Mutation { ...G } fragment G on Mutation { removeArticle(id: "x") { __typename } }',
    ],
    ['in an inline fragment', 'mutation { ... @include(if: false) { removeArticle(id: "x") { __typename } } }'],
    ['that the table does not list', '{ __proto__ constructor }'],
    [
      'in fragments that form a cycle',
      'mutation { ...F } fragment F on Mutation { ...F removeArticle(id: "x") { __typename } }',
    ],
  ])('%s needs its role', (_what, query) => {
    expect(() => checkAccess(parse(query), null, reader, { isValid: true })).toThrow('needs the role admin');
  });

  it('that the schema may not have is for validation to tell', () => {
    expect(() => checkAccess(parse('{ nothing }'), null, reader, { isValid: false })).not.toThrow();
  });

  it('of another operation of the document does not count', () => {
    const document = parse(
      'query A { statistics { __typename } } mutation B { removeArticle(id: "x") { __typename } }',
    );
    expect(() => checkAccess(document, 'A', reader, { isValid: true })).not.toThrow();
    expect(() => checkAccess(document, 'B', reader, { isValid: true })).toThrow('needs the role admin');
  });
});
