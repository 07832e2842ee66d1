import { join } from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { type IngestSummary } from '../../src/pipeline/ingest-summary.ts';
import { type ArticleRecord } from '../../src/pipeline/records/article-record.ts';

import { dataInProcess, runInProcess } from '../support/run-in-process.ts';
import { type Finished } from '../support/run-onrecord.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const STORM = `Storm closes the harbour of Osk

Mara Venn, the harbour master of Osk, said on Thursday that no boat would leave before the weekend.

“We will not send anybody out in this weather,” Venn told reporters.
`;

const FRENCH = `Le port est fermé à cause de la tempête qui approche de la côte depuis la nuit dernière.

Le maire a déclaré jeudi que personne ne quitterait le port avant la fin de la semaine, et que les habitants devaient
rester chez eux jusqu'à nouvel ordre.
`;

const BAD_FILES: Record<string, string | Uint8Array> = {
  'bad/empty.txt': '',
  'bad/binary.txt': Uint8Array.from({ length: 4096 }, (_, n) => (n * 37) % 256),
  'bad/truncated.jsonl': '{"url":"https://example.org/1","title":"Cut of',
  'bad/list.html': '<!doctype html><title>News</title><ul><li><a href="/1">One</a><li><a href="/2">Two</a></ul>',
  'bad/french.txt': FRENCH,
};

const folder = temporaryFolder();
const store = `sqlite:${join(folder, 'deep', 'down', 'graph.db')}`;

const at = (name: string): string => join(folder, name);

async function checksumOf(of: string): Promise<string> {
  return (JSON.parse(await dataInProcess(['check', '--json', '--store', of])) as { checksum: string }).checksum;
}

beforeAll(() => writeFiles(folder, { 'storm.txt': STORM, ...BAD_FILES }));

describe('ingest of good and bad files', () => {
  let run: Finished;
  let summary: IngestSummary;

  beforeAll(async () => {
    run = await runInProcess(['ingest', ...['storm.txt', 'bad', 'nowhere.txt'].map(at), '--json', '--store', store]);
    summary = JSON.parse(run.stdout) as IngestSummary;
  });

  it('goes on, counts and ends with 3', () => {
    expect(run.code).toBe(3);
    expect(summary).toMatchObject({ read: 1, ingested: 1, superseded: 0, unchanged: 0, failed: 6, interrupted: false });
  });

  it.each([
    ['empty.txt', 'FILE_EMPTY'],
    ['binary.txt', 'FILE_BINARY'],
    ['truncated.jsonl', 'JSON_LINE_INVALID'],
    ['list.html', 'HTML_WITHOUT_ARTICLE'],
    ['french.txt', 'LANGUAGE_UNSUPPORTED'],
    ['nowhere.txt', 'FILE_UNREADABLE'],
  ])('%s is told in one line as %s', (name, code) => {
    expect(summary.problems.find(({ where }) => where?.includes(name))).toMatchObject({ code });
    expect(run.stderr.split('\n').filter((line) => line.includes(name))).toHaveLength(1);
  });

  it('shows no stack', () => {
    expect(run.stderr).not.toMatch(/^\s+at /m);
  });
});

describe('after ingest', () => {
  it('a second ingest changes nothing', async () => {
    const before = await checksumOf(store);
    const again = JSON.parse(await dataInProcess(['ingest', at('storm.txt'), '--json', '--store', store])) as object;
    expect(again).toMatchObject({ read: 1, ingested: 0, unchanged: 1 });
    expect(await checksumOf(store)).toBe(before);
  });

  it('export prints one JSON object per article', async () => {
    const [record, ...more] = (await dataInProcess(['export', '--store', store])).trimEnd().split('\n');
    expect(more).toEqual([]);
    const { article, statements } = JSON.parse(record!) as ArticleRecord;
    expect(article).toBe('storm.txt');
    expect(statements.map(({ kind, speaker }) => [kind, speaker])).toEqual([
      ['INDIRECT', 'Mara Venn'],
      ['DIRECT', 'Mara Venn'],
    ]);
  });

  it('extract prints the same without a store', async () => {
    const extracted = await dataInProcess(['extract', at('storm.txt'), '--format', 'jsonl']);
    expect(extracted).toBe(await dataInProcess(['export', '--store', store]));
  });

  it('stats counts', async () => {
    const { nodes } = JSON.parse(await dataInProcess(['stats', '--json', '--store', store])) as { nodes: object };
    expect(nodes).toMatchObject({ Article: 1, Statement: 2 });
    expect(await dataInProcess(['stats', '--store', store])).toMatch(/^Article +1$/m);
  });

  it('ONRECORD_STORE names the store too', async () => {
    const stats = await dataInProcess(['stats', '--json'], { variables: { ONRECORD_STORE: store } });
    expect(stats).toBe(await dataInProcess(['stats', '--json', '--store', store]));
  });

  it.each([
    ['as an argument', ['{ articles { totalCount nodes { name } } }'], ''],
    ['on standard input', [], '{ articles { totalCount nodes { name } } }'],
  ])('query takes its document %s', async (_name, args, stdin) => {
    const answer = await dataInProcess(['query', ...args, '--store', store], { stdin });
    expect(JSON.parse(answer)).toEqual({ data: { articles: { totalCount: 1, nodes: [{ name: 'storm.txt' }] } } });
  });

  it('a query with errors ends with 1', async () => {
    const { code, stdout } = await runInProcess(['query', '{ nothing }', '--store', store]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  });

  it('a changed file supersedes what it gave', async () => {
    const changed = `sqlite:${join(folder, 'changed.db')}`;
    const clean = `sqlite:${join(folder, 'clean.db')}`;
    writeFiles(folder, { 'news.txt': STORM });
    await dataInProcess(['ingest', at('news.txt'), '--store', changed]);
    writeFiles(folder, { 'news.txt': STORM.replace('no boat', 'no ferry') });
    const summary = await dataInProcess(['ingest', at('news.txt'), '--json', '--store', changed]);
    expect(JSON.parse(summary)).toMatchObject({ read: 1, superseded: 1 });
    await dataInProcess(['ingest', at('news.txt'), '--store', clean]);
    expect(await checksumOf(changed)).toBe(await checksumOf(clean));
  });

  it('remove takes an article out with all that only it supports', async () => {
    const { code, stdout, stderr } = await runInProcess([
      'remove',
      'storm.txt',
      'none.txt',
      '--json',
      '--store',
      store,
    ]);
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining('none.txt: no article') });
    expect(JSON.parse(stdout)).toMatchObject({ removed: [{ name: 'storm.txt' }], notFound: ['none.txt'] });
    const { nodes } = JSON.parse(await dataInProcess(['stats', '--json', '--store', store])) as { nodes: object };
    expect(nodes).toMatchObject({ Article: 0, Statement: 0, Mention: 0, Person: 0 });
  });
});
