import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { type GazetteerEntry } from '../../src/model/gazetteer.ts';

import { readGazetteer } from '../../src/read/read-gazetteer.ts';

import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const sources = ['https://en.wikipedia.org/wiki/Norway'];
const norway: GazetteerEntry = {
  key: 'norway',
  type: 'PLACE',
  kind: 'COUNTRY',
  name: 'Norway',
  aliases: [],
  within: null,
  demonyms: ['Norwegian'],
  government: 'norwegian-government',
  sources,
};
const government: GazetteerEntry = {
  key: 'norwegian-government',
  type: 'ORGANIZATION',
  kind: 'GOVERNMENT',
  name: 'Government of Norway',
  aliases: [],
  country: 'norway',
  metonyms: ['Oslo'],
  sources,
};
const minister: GazetteerEntry = {
  key: 'ada-berg',
  type: 'PERSON',
  name: 'Ada Berg',
  aliases: [],
  gender: 'FEMALE',
  roles: [
    { title: 'minister', organization: 'norwegian-government', place: 'norway', since: '2024-05-01', until: null },
  ],
  sources,
};

const folder = temporaryFolder();
let count = 0;

function gazetteerOf(files: Record<string, unknown>): string {
  const directory = join(folder, String(count++));
  writeFiles(
    directory,
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? content : JSON.stringify(content),
      ]),
    ),
  );
  return directory;
}

describe('readGazetteer', () => {
  it('reads every JSON file under the folder, in order, arrays and objects with entries', async () => {
    const directory = gazetteerOf({
      'a.json': [minister],
      'b/c.json': { entries: [government, norway] },
      'notes.txt': 'x',
    });
    expect(await readGazetteer(directory)).toEqual({ entries: [minister, government, norway] });
  });

  it('of the repository is valid', async () => {
    const { entries } = await readGazetteer(new URL('../../seed/gazetteer', import.meta.url).pathname);
    expect(entries.length).toBeGreaterThan(0);
  });

  const BAD: [name: string, files: Record<string, unknown>, where: string, message: string][] = [
    ['broken JSON', { 'a.json': '[{' }, 'a.json', 'not valid JSON'],
    ['no entries', { 'a.json': { people: [] } }, 'a.json', 'no entries'],
    ['a missing field', { 'a.json': [norway, government, { ...minister, gender: undefined }] }, 'a.json#2', 'gender'],
    ['an unknown kind', { 'a.json': [{ ...norway, kind: 'PLANET' }] }, 'a.json#0', 'kind'],
    ['a misspelt field', { 'a.json': [{ ...norway, demonym: [] }] }, 'a.json#0', 'demonym'],
    [
      'a date that is none',
      { 'a.json': [{ ...minister, roles: [{ ...minister.roles[0], since: '2024-13-01' }] }] },
      'a.json#0',
      'roles.0.since',
    ],
    ['one key twice', { 'a.json': [norway, government], 'b.json': [norway] }, 'b.json#0', "'norway' is taken"],
    ['a key that is missing', { 'a.json': [norway] }, 'a.json#0', 'government'],
    [
      'a key of another type',
      { 'a.json': [norway, { ...government, country: 'norwegian-government' }] },
      'a.json#1',
      'country',
    ],
  ];

  it.each(BAD)('refuses %s and says where', async (_, files, where, message) => {
    const directory = gazetteerOf(files);
    await expect(readGazetteer(directory)).rejects.toMatchObject({
      code: 'GAZETTEER_INVALID',
      where: join(directory, where),
      message: expect.stringContaining(message),
    });
  });

  it('refuses a folder that is not there', async () => {
    await expect(readGazetteer(join(folder, 'missing'))).rejects.toMatchObject({ code: 'GAZETTEER_INVALID' });
  });
});
