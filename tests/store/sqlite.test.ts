import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll } from '@jest/globals';

import { openStore } from '../../src/store/open-store.ts';

import { describeProcessConformance } from './conformance/describe-process-conformance.ts';
import { describeStoreConformance } from './conformance/describe-store-conformance.ts';

const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

async function newFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-'));
  folders.push(folder);
  return `sqlite:${join(folder, 'graph.db')}`;
}

describeStoreConformance('SQLite', async () => openStore(await newFile()));

describeProcessConformance('SQLite', newFile);
