import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openStore } from '../../../src/store/open-store.ts';

import { bareSqliteLoader } from './bare-sqlite.ts';
import { type Loader, type Loaders, ownLoader } from './loader.ts';
import { plainSqliteLoader } from './plain-sqlite.ts';

/** SQLite files in a temporary folder. */
export async function openSqliteLoaders({ ownOnly }: { ownOnly: boolean }): Promise<Loaders> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-load-'));
  const own = join(folder, 'own.db');
  const store = await openStore(`sqlite:${own}`);
  return {
    loaders: [ownLoader(store), ...(ownOnly ? [] : others(folder))],
    serverMemory: () => 0,
    serverWork: () => 0,
    close: async () => {
      const { size } = statSync(own);
      rmSync(folder, { recursive: true });
      return size;
    },
  };
}

function others(folder: string): Loader[] {
  return [bareSqliteLoader(join(folder, 'bare.db')), plainSqliteLoader(join(folder, 'plain.db'))];
}
