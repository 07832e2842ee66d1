import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type ServerProcess, startServerProcess } from '../support/running-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const CLIENT = fileURLToPath(new URL('../../examples/typed-client', import.meta.url));
const SCHEMA = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');

/** Runs one of the client's scripts; rejects with its output where it fails. */
async function npm(script: string, variables: Record<string, string> = {}, ...args: string[]): Promise<string> {
  const options = { cwd: CLIENT, env: { ...process.env, ...variables } };
  return (await promisify(execFile)('npm', ['run', '--silent', script, '--', ...args], options)).stdout;
}

/** Whether the client's own packages are there: `npm ci` in its folder brings them, and CI must. */
const isInstalled = existsSync(join(CLIENT, 'node_modules'));
if (!isInstalled && process.env['CI'] === 'true') throw new Error('run `npm ci` in examples/typed-client first');
if (!isInstalled)
  process.stderr.write('not run: the tests of examples/typed-client, whose packages are not installed\n');

describe('examples/typed-client', () => {
  it('is there', () => {
    expect(existsSync(join(CLIENT, 'package-lock.json'))).toBe(true);
  });
});

if (isInstalled)
  describe('examples/typed-client, installed', () => {
    const folder = temporaryFolder();
    const schemaWithout = (pattern: RegExp): Record<string, string> => {
      const path = join(folder, 'schema.graphql');
      const schema = SCHEMA.replace(pattern, '');
      expect(schema).not.toBe(SCHEMA);
      writeFileSync(path, schema);
      return { SCHEMA: path };
    };

    it('is generated from the schema, and compiles', async () => {
      await expect(npm('check')).resolves.toEqual(expect.any(String));
    });

    it.each([
      ['a field that it asks for', /^ {2}totalCount: Int!$/gm],
      ['a value of an enum that it names', /^ {2}MIXED$/m],
    ])('fails with a schema without %s', async (_, pattern) => {
      await expect(npm('check', schemaWithout(pattern))).rejects.toThrow();
    });

    describe('with a server', () => {
      let server: ServerProcess;
      beforeAll(async () => {
        server = await startServerProcess(['--store', `sqlite:${join(folder, 'graph.db')}`, '--seed-if-empty']);
        await npm('build');
      });
      afterAll(() => server.stop());

      it('prints who said what', async () => {
        const printed = await npm('start', { ONRECORD_URL: `${server.url}/graphql` }, 'hospital Mariupol');
        expect(printed).toMatch(/^\d+ statements\n/);
        expect(printed).toMatch(/^2022-03-09 {2}Volodymyr Zelensky, president \(Lantern Wire\): /m);
      });

      it('tells an error by its code', async () => {
        const asked = npm('start', { ONRECORD_URL: `${server.url}/graphql` }, 'x'.repeat(501));
        await expect(asked).rejects.toMatchObject({ stderr: expect.stringContaining('BAD_USER_INPUT: ') });
      });
    });
  });
