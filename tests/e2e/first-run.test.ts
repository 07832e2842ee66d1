import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { codeBlocks, readPage } from '../support/pages.ts';
import { dataOf } from '../support/run-onrecord.ts';
import { type ServerProcess, startServerProcess } from '../support/running-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const FIRST_QUERY = '{ whoSaidWhat(eventText: "hospital") { nodes { text speaker { name } article { title } } } }';

interface Answer {
  whoSaidWhat: {
    totalCount: number;
    nodes: { text: string; speaker: { name: string } | null; article: { title: string } }[];
  };
}

const store = `sqlite:${join(temporaryFolder(), 'data', 'onrecord.db')}`;

describe('the first run: serve --seed-if-empty', () => {
  let server: ServerProcess;
  let seconds: number;

  beforeAll(async () => {
    const started = Date.now();
    server = await startServerProcess(['--seed-if-empty', '--store', store]);
    seconds = (Date.now() - started) / 1000;
  });

  afterAll(() => server.stop());

  it('is ready in under a minute', () => {
    expect(seconds).toBeLessThan(60);
  });

  it('answers the query that it prints', async () => {
    const { nodes } = (await server.ask<Answer>(FIRST_QUERY)).whoSaidWhat;
    expect(nodes.length).toBeGreaterThan(5);
    expect(new Set(nodes.map(({ article }) => article.title)).size).toBeGreaterThan(2);
    expect(nodes.map(({ speaker }) => speaker?.name)).toContain('Sergey Lavrov');
  });

  it('answers the question on the first page as it says there', async () => {
    const { text } = readPage('README.md');
    const [question] = codeBlocks(text, 'graphql');
    const [shown] = codeBlocks(text, 'json').map((block) => (JSON.parse(block) as { data: Answer }).data.whoSaidWhat);
    const { totalCount, nodes } = (await server.ask<Answer>(question!)).whoSaidWhat;
    expect(totalCount).toBe(shown!.totalCount);
    expect(shown!.nodes.length).toBeGreaterThan(0);
    for (const node of shown!.nodes) expect(nodes).toContainEqual(node);
  });

  it.each(['/health/live', '/health/ready', '/graphiql'])('answers at %s', async (path) => {
    expect((await fetch(`${server.url}${path}`)).status).toBe(200);
  });

  it('lets the command line read the same store meanwhile', async () => {
    const stats = JSON.parse(await dataOf(['stats', '--json', '--store', store])) as { nodes: { Article: number } };
    expect(stats.nodes.Article).toBeGreaterThanOrEqual(6);
  });

  it('stops on SIGTERM, and seeds nothing a second time', async () => {
    const before = await dataOf(['check', '--json', '--store', store]);
    expect(await server.stop()).toBe(0);
    server = await startServerProcess(['--seed-if-empty', '--store', store]);
    expect(await dataOf(['check', '--json', '--store', store])).toBe(before);
  });
});
