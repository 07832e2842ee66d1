import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

import { sha256 } from '../../util/hash.ts';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { TAG_COUNT, TAGS } from './tag.ts';

const FILE = z.object({ path: z.string().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** `manifest.json` of a model directory. */
const MANIFEST = z.object({
  name: z.string().min(1),
  version: z.string().min(1),
  labels: z.tuple([z.literal(TAGS[0]), ...TAGS.slice(1).map((tag) => z.literal(tag))]),
  windowPieces: z.int().min(128),
  pointerSize: z.int().positive(),
  files: z.object({ model: FILE, vocabulary: FILE, transitions: FILE }),
});

const TRANSITIONS = z.array(z.array(z.number()).length(TAG_COUNT)).length(TAG_COUNT);

/** A verified model directory in memory. */
export interface ModelDirectory {
  name: string;
  sha256: string;
  windowPieces: number;
  pointerSize: number;
  network: Uint8Array;
  vocabulary: string[];
  transitions: Float32Array;
}

/** `models/attribution-tagger` of this package, wherever this module runs from (`src` or `dist`). */
export function defaultModelDirectory(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, 'package.json')) && dirname(directory) !== directory) {
    directory = dirname(directory);
  }
  return join(directory, 'models', 'attribution-tagger');
}

/**
 * Reads a model directory: `manifest.json` and the files it names, each compared with its SHA-256 before use.
 * Rejects with `MODEL_MISSING` when a file is not there, `MODEL_CORRUPT` when one is not what the manifest says.
 */
export async function readModelDirectory(directory: string): Promise<ModelDirectory> {
  const manifestPath = join(directory, 'manifest.json');
  const manifest = MANIFEST.safeParse(parseJson(await readModelFile(manifestPath), manifestPath));
  if (!manifest.success) throw corrupt(manifestPath, z.prettifyError(manifest.error));
  const { files, name, version, windowPieces, pointerSize } = manifest.data;
  const read = async (file: z.infer<typeof FILE>): Promise<Buffer> => {
    const path = join(directory, file.path);
    const bytes = await readModelFile(path);
    if (sha256(bytes) !== file.sha256) throw corrupt(path, 'its SHA-256 is not the one in manifest.json');
    return bytes;
  };
  const [network, vocabulary, transitions] = await Promise.all([
    read(files.model),
    read(files.vocabulary),
    read(files.transitions),
  ]);
  const table = TRANSITIONS.safeParse(parseJson(transitions, join(directory, files.transitions.path)));
  if (!table.success) throw corrupt(join(directory, files.transitions.path), z.prettifyError(table.error));
  return {
    name: `${name}@${version}`,
    sha256: files.model.sha256,
    windowPieces,
    pointerSize,
    network,
    vocabulary: vocabulary.toString('utf8').split('\n').filter(Boolean),
    transitions: Float32Array.from(table.data.flat()),
  };
}

async function readModelFile(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new OnRecordError('MODEL_MISSING', 'the attribution model cannot be read', {
      where: path,
      hint: 'restore models/attribution-tagger from the repository, or name another directory',
      cause,
    });
  }
}

function parseJson(bytes: Buffer, path: string): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw corrupt(path, 'not JSON');
  }
}

function corrupt(path: string, reason: string): OnRecordError {
  return new OnRecordError('MODEL_CORRUPT', `the attribution model is damaged: ${reason}`, {
    where: path,
    hint: 'restore models/attribution-tagger from the repository',
  });
}
