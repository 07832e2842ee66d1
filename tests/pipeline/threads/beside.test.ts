import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type GraphStore } from '../../../src/store/graph-store.ts';
import { openStore } from '../../../src/store/open-store.ts';

import { type IngestEvent, type IngestSummary } from '../../../src/pipeline/ingest-summary.ts';
import { ingestBeside } from '../../../src/pipeline/threads/ingest-beside.ts';
import { removeBeside } from '../../../src/pipeline/threads/remove-beside.ts';

import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const STORM = `Storm closes the harbour of Osk

Mara Venn, the harbour master of Osk, said on Thursday that no boat would leave before the weekend.
`;

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const ONE_THREAD = { workers: 1 };

beforeAll(() => writeFiles(folder, { 'news/storm.txt': STORM, 'news/empty.txt': '', 'later.txt': `Late: ${STORM}` }));

async function articlesIn({ view }: GraphStore): Promise<number | null> {
  const [count] = await view.counts('Article', [undefined]);
  return count ?? null;
}

describe.each(['sqlite::memory:', 'a file'])('beside other work, over a store in %s', (kind) => {
  const address = { url: kind === 'a file' ? `sqlite:${at('graph.db')}` : kind, credentials: null };
  const events: IngestEvent[] = [];
  let store: GraphStore;
  let summary: IngestSummary;
  let turns = 0;

  beforeAll(async () => {
    store = await openStore(address.url);
    const timer = setInterval(() => turns++, 1);
    const onProgress = (event: IngestEvent): void => void events.push(event);
    summary = await ingestBeside([at('news')], { store, address, tools: ONE_THREAD, onProgress });
    clearInterval(timer);
  }, 180_000);

  afterAll(() => store.close());

  it('ingest stores what can be read, for whoever has the store open', async () => {
    expect(summary).toMatchObject({ read: 1, ingested: 1, failed: 1, interrupted: false });
    expect(await articlesIn(store)).toBe(1);
  });

  it('ingest tells what it does, problems as the errors that they are', () => {
    expect(events.map(({ type }) => type)).toEqual(['STARTED', 'PROBLEM', 'EXTRACTED', 'STORED']);
    expect(events[1]).toMatchObject({
      problem: { name: 'OnRecordError', code: 'FILE_EMPTY', where: at('news/empty.txt') },
    });
  });

  it('ingest that is told to stop before it begins stores what is in hand and says so', async () => {
    const signal = AbortSignal.abort();
    const stopped = await ingestBeside([at('later.txt')], { store, address, tools: ONE_THREAD, signal });
    expect(stopped.interrupted).toBe(true);
  }, 180_000);

  it('ingest fails as it does here', async () => {
    const noStore = { address: { url: `sqlite:${at('later.txt')}`, credentials: null }, store, tools: ONE_THREAD };
    await expect(ingestBeside([at('news')], noStore)).rejects.toMatchObject({ code: expect.stringMatching(/^STORE_/) });
  }, 180_000);

  it('remove takes articles out, and names what is not there', async () => {
    const { removed, notFound } = await removeBeside([at('news/storm.txt'), 'nothing'], { store, address });
    expect({ removed: removed.length, notFound }).toEqual({ removed: 1, notFound: ['nothing'] });
  }, 180_000);

  it('the asking thread goes on meanwhile', () => {
    expect(turns).toBeGreaterThan(0);
  });
});
