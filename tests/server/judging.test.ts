import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { openStore } from '../../src/store/open-store.ts';

import { newApiKey, parseApiKeys } from '../../src/server/identity/api-keys.ts';

import { createIngestService } from '../../src/cli/ingest-service.ts';

import { postGraphql } from '../support/http-request.ts';
import { readSeedInto } from '../support/seeded-graph.ts';
import { type ServedNewsroom, serveNewsroom } from '../support/serve-newsroom.ts';
import { SocketClient } from '../support/socket-client.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const MADE = (['reader', 'curator', 'admin'] as const).map((role) => ({ role, ...newApiKey(role, `the-${role}`) }));
const KEYS = parseApiKeys(MADE.map(({ entry }) => entry).join('\n'), 'test');
const keyOf = (role: string): string => MADE.find((made) => made.role === role)!.key;

const RENAME = `mutation ($id: ID!, $name: String!, $version: Int!) {
  renameEntity(input: { id: $id, name: $name, reason: "as printed", expectedVersion: $version }) {
    judgement { author action } entity { name } userErrors { code }
  }
}`;
const WATCH = `subscription ($after: String, $subject: ID) {
  judgementMade(after: $after, subject: $subject) { cursor judgement { sequence name author } }
}`;

interface Answer {
  data?: Record<string, unknown>;
  errors?: { extensions: { code: string } }[];
}

interface Told {
  cursor: string;
  judgement: { sequence: number; name: string; author: string };
}

/** A file, so that judging runs in a thread of its own, as it does for users. */
const url = `sqlite:${temporaryFolder()}/judged.db`;
let server: ServedNewsroom;
let ingest: ReturnType<typeof createIngestService>;
let person: string;

beforeAll(async () => {
  const store = await openStore(url);
  await readSeedInto(store);
  const [page] = await store.view.lists('Person', [{ orderBy: [{ field: 'name', direction: 'ASC' }], first: 1 }]);
  person = page!.items[0]!.node.id;
  ingest = createIngestService(store, { url, credentials: null });
  const access = { keys: KEYS, anonymousRole: 'none' as const };
  server = await serveNewsroom({ store, ingest, access, arrivalsInterval: 10 });
}, 120_000);
afterAll(async () => {
  await server.stop();
  await ingest.close();
});

async function ask(role: string, query: string, variables: object = {}): Promise<Answer> {
  const headers = { authorization: `Bearer ${keyOf(role)}` };
  return JSON.parse((await postGraphql(server.url, { query, variables }, headers)).body) as Answer;
}

async function told(client: SocketClient): Promise<Told> {
  const { payload } = (await client.next())! as { payload: { data: { judgementMade: Told } } };
  return payload.data.judgementMade;
}

describe('judging over HTTP', () => {
  it('is refused to a reader', async () => {
    const answer = await ask('reader', RENAME, { id: person, name: 'Nobody', version: 0 });
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('is done for a curator, in the name of the key', async () => {
    const answer = await ask('curator', RENAME, { id: person, name: 'First name', version: 0 });
    expect(answer).toEqual({
      data: {
        renameEntity: {
          judgement: { author: 'the-curator', action: 'RENAME_ENTITY' },
          entity: { name: 'First name' },
          userErrors: [],
        },
      },
    });
    const log = await ask('reader', '{ judgements { nodes { author reason effect } } }');
    const entry = { author: 'the-curator', reason: 'as printed', effect: 'IN_FORCE' };
    expect(log).toEqual({ data: { judgements: { nodes: [entry] } } });
  });

  it('is refused with CONFLICT after somebody else has judged', async () => {
    const answer = await ask('admin', RENAME, { id: person, name: 'Another name', version: 0 });
    expect(answer.data).toMatchObject({ renameEntity: { judgement: null, userErrors: [{ code: 'CONFLICT' }] } });
  });

  it('leaves bringing articles in to admins', async () => {
    const query = 'mutation { ingestArticle(input: { text: "Mara Venn said it rained." }) { statementCount } }';
    const answer = await ask('curator', query);
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    expect((await ask('admin', query)).errors).toBeUndefined();
  });
});

describe('judgementMade', () => {
  it('tells judgements as they are made, and goes on after a cursor with nothing left out', async () => {
    const parameters = { authorization: `Bearer ${keyOf('reader')}` };
    const first = await SocketClient.connect(server.url, parameters);
    first.subscribe('a', WATCH);
    first.subscribe('fence', 'subscription { nothing }');
    await first.next();
    await ask('curator', RENAME, { id: person, name: 'Second name', version: 1 });
    const second = await told(first);
    expect(second).toMatchObject({ judgement: { sequence: 2, name: 'Second name', author: 'the-curator' } });
    first.close();
    await ask('curator', RENAME, { id: person, name: 'Third name', version: 2 });
    await ask('curator', RENAME, { id: person, name: 'Fourth name', version: 3 });

    const again = await SocketClient.connect(server.url, parameters);
    again.subscribe('b', WATCH, { after: second.cursor });
    expect((await told(again)).judgement.name).toBe('Third name');
    expect((await told(again)).judgement.name).toBe('Fourth name');
    again.close();
  });

  it('tells only what names the subject', async () => {
    const client = await SocketClient.connect(server.url, { authorization: `Bearer ${keyOf('reader')}` });
    client.subscribe('a', WATCH, { subject: 'per_00000000000000000000' });
    client.subscribe('b', WATCH, { subject: person });
    client.subscribe('fence', 'subscription { nothing }');
    await client.next();
    await ask('curator', RENAME, { id: person, name: 'Fifth name', version: 4 });
    expect((await client.next())!.id).toBe('b');
    client.close();
  });

  it('refuses a cursor that is none', async () => {
    const client = await SocketClient.connect(server.url, { authorization: `Bearer ${keyOf('reader')}` });
    client.subscribe('a', WATCH, { after: 'none' });
    expect(await client.nextCode()).toBe('BAD_USER_INPUT');
    client.close();
  });
});
