import { join } from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { dataInProcess, runInProcess } from '../support/run-in-process.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const STORM = `Storm closes the harbour of Osk

Mara Venn, the harbour master of Osk, said on Thursday that no boat would leave before the weekend.

“We will not send anybody out in this weather,” Venn told reporters.
`;

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const [first, second] = ['first', 'second'].map((name) => `sqlite:${at(`${name}.db`)}`) as [string, string];

async function checksumOf(store: string): Promise<string> {
  return (JSON.parse(await dataInProcess(['check', '--json', '--store', store])) as { checksum: string }).checksum;
}

describe('judgements', () => {
  let lines: string;

  beforeAll(async () => {
    await writeFiles(folder, { 'storm.txt': STORM });
    for (const store of [first, second]) await dataInProcess(['ingest', at('storm.txt'), '--store', store]);
    const found = await dataInProcess(['query', '--store', first, '{ people { nodes { id } } }']);
    const [{ id }] = (JSON.parse(found) as { data: { people: { nodes: [{ id: string }] } } }).data.people.nodes;
    const rename = `mutation { renameEntity(input: { id: "${id}", name: "Mara V.", reason: "as she signs", expectedVersion: 0 }) { userErrors { code } } }`;
    await dataInProcess(['query', '--store', first, rename]);
    lines = await dataInProcess(['judgements', 'export', '--store', first]);
    await writeFiles(folder, { 'log.jsonl': lines });
  }, 120_000);

  it('are exported, one a line', () => {
    const [entry, ...others] = lines.trim().split('\n');
    expect(others).toEqual([]);
    expect(JSON.parse(entry!)).toMatchObject({ sequence: 1, decision: { action: 'RENAME_ENTITY', name: 'Mara V.' } });
  });

  it('give the same graph where they are replayed, once and twice', async () => {
    expect(await checksumOf(second)).not.toBe(await checksumOf(first));
    const replay = ['judgements', 'replay', at('log.jsonl'), '--store', second];
    expect(await dataInProcess(replay)).toBe('replayed 1 judgements; 0 were there already\n');
    expect(await checksumOf(second)).toBe(await checksumOf(first));
    expect(await dataInProcess(replay)).toBe('replayed 0 judgements; 1 were there already\n');
    expect(await checksumOf(second)).toBe(await checksumOf(first));
  });

  it.each([
    ['a file that is not there', 'none.jsonl', null, 2, 'cannot be read'],
    ['a line that is cut off', 'cut.jsonl', '{"id":', 3, 'cut.jsonl#1: the line is not valid JSON'],
    ['a line that is something else', 'other.jsonl', '{"text":"Mara Venn"}', 3, 'other.jsonl#1: id'],
  ])('are not replayed from %s', async (_what, name, content, code, message) => {
    if (content !== null) await writeFiles(folder, { [name]: content });
    const run = await runInProcess(['judgements', 'replay', at(name), '--store', second]);
    expect(run.code).toBe(code);
    expect(run.stderr).toContain(message);
  });

  it('are not replayed when an entry was changed', async () => {
    await writeFiles(folder, { 'changed.jsonl': lines.replace('Mara V.', 'Somebody') });
    const run = await runInProcess(['judgements', 'replay', at('changed.jsonl'), '--store', second]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('not what its identifier says');
  });
});
