import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';

import { type GraphStore } from '../../src/store/graph-store.ts';

import { Deadline } from '../../src/graphql/limits/deadline.ts';

import { startServer } from '../../src/server/start-server.ts';
import { stopOnSignals } from '../../src/server/stop-on-signals.ts';

import { newsroomStore } from '../support/graphql-newsroom.ts';
import { httpRequest, postGraphql } from '../support/http-request.ts';
import { HARBOUR } from '../support/newsroom-articles.ts';
import { serveNewsroom } from '../support/serve-newsroom.ts';

const QUIET = pino({ level: 'silent' });

/** The newsroom with a part of its store replaced: a real store that has met with an accident. */
async function damaged(change: (store: GraphStore) => Partial<GraphStore>): Promise<GraphStore> {
  const store = await newsroomStore();
  return Object.create(store, Object.getOwnPropertyDescriptors(change(store))) as GraphStore;
}

describe('starting', () => {
  it('tells in one line that the port is in use', async () => {
    const first = await serveNewsroom();
    const port = Number(new URL(first.url).port);
    const second = startServer({ store: first.store, host: '127.0.0.1', port, logger: QUIET });
    await expect(second).rejects.toMatchObject({ code: 'PORT_IN_USE', message: `127.0.0.1:${port} is in use` });
    await first.stop();
  });

  it('lets everybody change the graph at home, until there are keys', async () => {
    const server = await serveNewsroom();
    const query = 'mutation ($id: ID!) { removeArticle(id: $id) { removedArticleId } }';
    const answer = await postGraphql(server.url, { query, variables: { id: HARBOUR.id } });
    await server.stop();
    expect(JSON.parse(answer.body)).toEqual({ data: { removeArticle: { removedArticleId: HARBOUR.id } } });
  });

  it('does not start where others could reach it without a key', async () => {
    const store = await newsroomStore();
    const started = startServer({ store, host: '0.0.0.0', port: 0, logger: QUIET });
    await expect(started).rejects.toMatchObject({ code: 'BAD_USER_INPUT', where: 'HOST' });
    await store.close();
  });
});

describe('a graph that is still being seeded', () => {
  it('makes the server live and not yet ready', async () => {
    let isReady = false;
    const server = await serveNewsroom({ isReady: () => isReady });
    const statusOf = async (path: string): Promise<number> => (await httpRequest(`${server.url}${path}`)).status;
    const before = [await statusOf('/health/live'), await statusOf('/health/ready')];
    isReady = true;
    const after = await statusOf('/health/ready');
    await server.stop();
    expect({ before, after }).toEqual({ before: [200, 503], after: 200 });
  });
});

describe('a store that fails', () => {
  it('makes the server not ready', async () => {
    const server = await serveNewsroom({
      store: await damaged(() => ({ ping: () => Promise.reject(new Error('gone')) })),
    });
    const answer = await httpRequest(`${server.url}/health/ready`);
    await server.stop();
    expect(answer.status).toBe(503);
  });

  it('gives an error without its cause, which goes into the log under the same request id', async () => {
    const server = await serveNewsroom({
      store: await damaged(({ view }) => ({
        view: Object.create(view, {
          statistics: { value: () => Promise.reject(new Error('disk at /secret/place broke')) },
        }) as GraphStore['view'],
      })),
    });
    const answer = await postGraphql(server.url, { query: '{ statistics { nodes { count } } }' });
    await server.stop();
    expect(answer.body).not.toContain('secret');
    const [error] = (JSON.parse(answer.body) as { errors: { message: string; extensions: Record<string, string> }[] })
      .errors;
    expect(error).toMatchObject({ message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(error!.extensions['requestId']).toBe(answer.headers['x-request-id']);
    const line = server.logged.find((logged) => logged.includes('/secret/place'));
    expect(line).toContain(error!.extensions['requestId']);
  });
});

describe('an operation that takes too long', () => {
  it('ends with QUERY_TIMEOUT, and asks nothing more of the store', async () => {
    let calls = 0;
    const server = await serveNewsroom({
      querySeconds: 1,
      store: await damaged(({ view }) => ({
        view: Object.create(view, {
          statistics: {
            value: () => {
              calls += 1;
              return new Promise(() => undefined);
            },
          },
        }) as GraphStore['view'],
      })),
    });
    const start = performance.now();
    const answer = await postGraphql(server.url, { query: '{ statistics { nodes { count } } }' });
    await server.stop();
    expect(JSON.parse(answer.body)).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TIMEOUT' } }] });
    expect(performance.now() - start).toBeLessThan(8000);
    expect(calls).toBe(1);
  });

  it('stops between calls that block', async () => {
    const deadline = new Deadline(0.05);
    const until = performance.now() + 80;
    while (performance.now() < until);
    expect(() => deadline.within(() => 1)).toThrow('longer than 0.05 s');
  });
});

describe('stopping', () => {
  it('lets a request that is running finish', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let entered: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (entered = resolve));
    const server = await serveNewsroom({
      store: await damaged(({ view }) => ({
        view: Object.create(view, {
          statistics: {
            value: async () => {
              entered();
              await held;
              return view.statistics();
            },
          },
        }) as GraphStore['view'],
      })),
    });
    const answer = postGraphql(server.url, { query: '{ statistics { nodes { count } } }' });
    await asked;
    const stopped = server.stop();
    release();
    expect((await answer).status).toBe(200);
    await stopped;
    await expect(httpRequest(`${server.url}/health/live`)).rejects.toThrow('ECONNREFUSED');
  });

  it('stops on SIGTERM, once', async () => {
    let stops = 0;
    const stopped = stopOnSignals(async () => {
      stops += 1;
    }, QUIET);
    process.emit('SIGTERM');
    await stopped;
    expect(stops).toBe(1);
    expect(process.listenerCount('SIGTERM')).toBe(0);
  });
});
