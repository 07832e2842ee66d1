import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type ServerProcess, startServerProcess } from '../support/running-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DOCKERFILE = readFileSync(join(ROOT, 'Dockerfile'), 'utf8');

/** What the last stage of the Dockerfile copies, each from where it lies to where it goes. */
const COPIED = [...DOCKERFILE.matchAll(/^COPY --from=build \/app\/(\S+) \.\/(\S*)$/gm)].map(([, from, to]) => ({
  from: from!,
  to: to === '' ? from! : to!,
}));

/** Makes a folder with the files of the image, as /app has them. */
function fillImageFolder(folder: string): void {
  for (const { from, to } of COPIED) {
    mkdirSync(dirname(join(folder, to)), { recursive: true });
    // Thousands of files that are read only; all others are copied, so that nothing beside them can be found.
    if (from === 'node_modules') symlinkSync(join(ROOT, from), join(folder, to));
    else cpSync(join(ROOT, from), join(folder, to), { recursive: true, preserveTimestamps: true });
  }
}

describe('the files that the Dockerfile copies', () => {
  const [folder, data] = [join(temporaryFolder(), 'app'), temporaryFolder()];
  let server: ServerProcess;

  beforeAll(async () => {
    fillImageFolder(folder);
    const store = `sqlite:${join(data, 'onrecord.db')}`;
    server = await startServerProcess(
      ['--seed-if-empty', '--store', store],
      data,
      {},
      join(folder, 'bin/onrecord.mjs'),
    );
  });

  afterAll(() => server.stop());

  it.each(['/health/ready', '/graphiql', '/graphiql/boot.js', '/graphiql/examples.json'])(
    'are all that it needs to answer at %s',
    async (path) => {
      expect((await fetch(`${server.url}${path}`)).status).toBe(200);
    },
  );

  it('are all that it needs to read articles', async () => {
    const answer = await server.ask<{ statements: { totalCount: number } }>('{ statements { totalCount } }');
    expect(answer.statements.totalCount).toBeGreaterThan(50);
  });
});
