import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll } from '@jest/globals';

export { writeFiles } from './write-files.ts';

/** A folder of the test file's own, gone when its tests have ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
