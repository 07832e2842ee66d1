import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { runInProcess } from '../support/run-in-process.ts';
import { finished, runOnRecord, startOnRecord } from '../support/run-onrecord.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const COMMANDS = [
  'ingest',
  'extract',
  'export',
  'copy',
  'query',
  'serve',
  'stats',
  'remove',
  'check',
  'evaluate',
  'emit-schema',
];
const folder = temporaryFolder();

describe('onrecord --help', () => {
  it('lists every command and every exit status', async () => {
    const { code, stdout } = await runInProcess(['--help']);
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    for (const status of [0, 1, 2, 3, 4, 5]) expect(stdout).toMatch(new RegExp(`^  ${status}  `, 'm'));
  });

  it('says how to read with a language model', async () => {
    const { stdout } = await runInProcess(['--help']);
    expect(stdout).toMatch(/^ONRECORD_READER=language-model .*docs\/how-to\/read-with-a-language-model\.md$/m);
  });

  it.each(COMMANDS)('%s --help shows examples', async (command) => {
    const { code, stdout } = await runInProcess([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`$ onrecord ${command}`);
  });
});

describe('what is wrong is told in one line, with an exit status', () => {
  it.each([
    ['an unknown command', ['inject'], {}, 2, /unknown command 'inject'/],
    ['an unknown option', ['stats', '--jsn'], {}, 2, /unknown option '--jsn'/],
    ['a missing argument', ['ingest'], {}, 2, /missing required argument/],
    [
      'an unknown format',
      ['export', '--format', 'xml'],
      {},
      2,
      /Allowed choices are jsonl, csv, gexf, graphml, json-ld, n-quads/,
    ],
    ['bad variables', ['stats'], { ONRECORD_STORE: 'x', PORT: 'y' }, 2, /ONRECORD_STORE: must be.*PORT: must be/],
    ['variables that are no JSON', ['query', '{ a }', '--variables', '{a}'], {}, 2, /--variables: it is no JSON/],
    [
      'a query file that is not there',
      ['query', '--file', 'none.graphql'],
      {},
      2,
      /none\.graphql: the file cannot be read/,
    ],
    ['a store that is not there', ['stats', '--store', `sqlite:${folder}/none.db`], {}, 4, /none\.db: /],
    [
      'a store of an unknown kind',
      ['stats', '--store', 'mongodb://db'],
      {},
      2,
      /^onrecord: --store: .*sqlite:PATH or neo4j:/,
    ],
    ['an empty store', ['stats', '--store', ''], {}, 2, /^onrecord: --store: /],
    ['two documents', ['query', '{ a }', '--file', 'a.graphql'], {}, 2, /^onrecord: --file: .*give one of them/],
  ])('%s', async (_name, args, variables, expected, message) => {
    const { code, stdout, stderr } = await runInProcess(args, { variables });
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('ONRECORD_DEBUG=1 shows where it came from', async () => {
    const { stderr } = await runInProcess(['query', '--file', 'none.graphql'], { variables: { ONRECORD_DEBUG: '1' } });
    expect(stderr).toMatch(/^\s+at .*query/m);
    expect(stderr).toContain('caused by: Error: ENOENT');
  });
});

describe('in a process of its own', () => {
  it('says its version', async () => {
    expect(await runOnRecord(['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
  });

  it('ends with the exit status and one line on standard error', async () => {
    const { code, stdout, stderr } = await runOnRecord(['stats'], { variables: { LOG_LEVEL: 'loud' } });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^onrecord: environment: .*LOG_LEVEL.*\n$/);
  });

  it('takes no offence when its standard output is closed early', async () => {
    const child = startOnRecord(['--help']);
    child.stdout!.destroy();
    expect(await finished(child)).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('emit-schema', () => {
  it('--check finds nothing to complain about in schema/', async () => {
    expect(await runInProcess(['emit-schema', '--check'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('writes four files, and --check tells each that differs', async () => {
    const out = join(folder, 'schema');
    const before = await runInProcess(['emit-schema', '--check', '--folder', out]);
    expect(before.code).toBe(1);
    expect(before.stderr.match(/differs from the model/g)).toHaveLength(4);
    const written = await runInProcess(['emit-schema', '--folder', out]);
    expect(written.stdout.trimEnd().split('\n')).toEqual(
      ['schema.graphql', 'sqlite.sql', 'neo4j.cypher', 'model.json'].map((name) => join(out, name)),
    );
    expect((await runInProcess(['emit-schema', '--check', '--folder', out])).code).toBe(0);
  });
});
