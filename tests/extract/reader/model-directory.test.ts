import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { defaultModelDirectory, readModelDirectory } from '../../../src/extract/reader/model-directory.ts';

let directory = '';

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'onrecord-model-'));
  await cp(defaultModelDirectory(), directory, { recursive: true });
});

afterEach(() => rm(directory, { recursive: true }));

async function changeOneByte(file: string): Promise<void> {
  const bytes = await readFile(join(directory, file));
  bytes[bytes.length >> 1]! ^= 1;
  await writeFile(join(directory, file), bytes);
}

describe('the model directory', () => {
  it('a whole one is read, with name, version and checksum', async () => {
    const model = await readModelDirectory(directory);
    expect(model.name).toBe('attribution-tagger@3');
    expect(model.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(model.vocabulary).toHaveLength(30522);
  });

  it.each(['model.int8.onnx', 'vocab.txt', 'transitions.json'])('%s with one changed byte is corrupt', async (file) => {
    await changeOneByte(file);
    await expect(readModelDirectory(directory)).rejects.toMatchObject({
      code: 'MODEL_CORRUPT',
      where: join(directory, file),
      hint: expect.stringContaining('restore'),
    });
  });

  it.each(['model.int8.onnx', 'vocab.txt', 'transitions.json', 'manifest.json'])(
    '%s cut off is corrupt',
    async (file) => {
      const bytes = await readFile(join(directory, file));
      await writeFile(join(directory, file), bytes.subarray(0, bytes.length >> 1));
      await expect(readModelDirectory(directory)).rejects.toMatchObject({
        code: 'MODEL_CORRUPT',
        where: join(directory, file),
      });
    },
  );

  it.each(['manifest.json', 'model.int8.onnx'])('without %s it is missing', async (file) => {
    await rm(join(directory, file));
    await expect(readModelDirectory(directory)).rejects.toMatchObject({
      code: 'MODEL_MISSING',
      where: join(directory, file),
    });
  });

  it.each([
    ['no JSON', '{"name":'],
    ['other labels', JSON.stringify({ name: 'x', version: '1', labels: ['O'] })],
  ])('a manifest with %s is corrupt', async (_, manifest) => {
    await writeFile(join(directory, 'manifest.json'), manifest);
    await expect(readModelDirectory(directory)).rejects.toMatchObject({ code: 'MODEL_CORRUPT' });
  });
});
