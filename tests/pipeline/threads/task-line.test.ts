import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type GraphStore } from '../../../src/store/graph-store.ts';
import { openStore } from '../../../src/store/open-store.ts';

import { ingestBeside } from '../../../src/pipeline/threads/ingest-beside.ts';
import { removeBeside } from '../../../src/pipeline/threads/remove-beside.ts';
import { TaskLine } from '../../../src/pipeline/threads/task-line.ts';

import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const address = { url: `sqlite:${join(folder, 'graph.db')}`, credentials: null };
const report = (number: number) => ({
  text: `Harbour of Osk closes, part ${number}\n\nMara Venn, the harbour master of Osk, said that ${number} boats had left.\n`,
  title: null,
  outlet: null,
  publishedAt: null,
});

let store: GraphStore;
const line = new TaskLine();
const { run } = line;
const ingestOne = (number: number) => ingestBeside([report(number)], { store, address, tools: { workers: 1 }, run });

beforeAll(async () => {
  store = await openStore(address.url);
});
afterAll(async () => {
  await line.end();
  await store.close();
});

describe('tasks in line', () => {
  it('are all done, however many ask at once', async () => {
    const summaries = await Promise.all([1, 2, 3, 4].map(ingestOne));
    expect(summaries.map(({ ingested }) => ingested)).toEqual([1, 1, 1, 1]);
    expect(await store.view.counts('Article', [undefined])).toEqual([4]);
  }, 180_000);

  it('are refused when fifty are waiting; those go on', async () => {
    const asked = Array.from({ length: 51 }, () => removeBeside(['nothing'], { store, address, run }));
    const settled = await Promise.allSettled(asked);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(50);
    expect(settled[50]).toMatchObject({ status: 'rejected', reason: { code: 'RATE_LIMITED' } });
  }, 180_000);

  it('do not suffer from one that fails', async () => {
    await writeFiles(folder, { 'no-store.txt': 'words' });
    const nowhere = { url: `sqlite:${join(folder, 'no-store.txt')}`, credentials: null };
    const failing = removeBeside(['nothing'], { store, address: nowhere, run });
    const next = removeBeside(['nothing'], { store, address, run });
    await expect(failing).rejects.toMatchObject({ name: 'OnRecordError' });
    expect(await next).toMatchObject({ notFound: ['nothing'] });
  }, 180_000);

  it('start a thread anew after the line was ended', async () => {
    await line.end();
    expect(await ingestOne(5)).toMatchObject({ ingested: 1 });
    await line.end();
  }, 180_000);
});
