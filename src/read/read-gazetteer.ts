import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { OnRecordError } from '../errors/onrecord-error.ts';

import { type Gazetteer, type GazetteerEntry } from '../model/gazetteer.ts';

import { gazetteerEntrySchema, gazetteerFileSchema } from './gazetteer/entry-schema.ts';
import { findReferences } from './gazetteer/find-references.ts';

/** An entry with the place where it stands, for messages. */
interface LocatedEntry {
  entry: GazetteerEntry;
  where: string;
}

/**
 * Reads every `*.json` file under a folder, in order of path; each holds `{ "entries": […] }` or the
 * array of entries alone.
 *
 * @throws OnRecordError `GAZETTEER_INVALID` names file, index and field: for a folder or file that cannot be read, an
 * entry that does not fit the model, a key that comes twice, and a reference to a key that is missing or of another type
 */
export async function readGazetteer(directory: string): Promise<Gazetteer> {
  const located: LocatedEntry[] = [];
  for (const file of await jsonFilesUnder(directory)) located.push(...(await readEntries(file)));
  const byKey = new Map<string, GazetteerEntry>();
  for (const { entry, where } of located) {
    if (byKey.has(entry.key)) throw invalid(where, `the key '${entry.key}' is taken already`, 'choose another key');
    byKey.set(entry.key, entry);
  }
  for (const { entry, where } of located) {
    for (const { field, key, type } of findReferences(entry)) {
      if (byKey.get(key)?.type !== type) {
        throw invalid(where, `${field}: there is no ${type} with the key '${key}'`, 'add it or correct the key');
      }
    }
  }
  return { entries: located.map(({ entry }) => entry) };
}

async function jsonFilesUnder(directory: string): Promise<string[]> {
  const names = await readdir(directory, { recursive: true }).catch((error: unknown) => {
    throw invalid(directory, 'the folder cannot be read', 'check the path', error);
  });
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(directory, name));
}

async function readEntries(file: string): Promise<LocatedEntry[]> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw invalid(file, 'the file is not valid JSON', 'correct it', error);
  }
  const entries = gazetteerFileSchema.safeParse(content);
  if (!entries.success) throw invalid(file, 'the file holds no entries', 'write { "entries": [ … ] }');
  return entries.data.map((raw: unknown, index) => {
    const where = `${file}#${index}`;
    const parsed = gazetteerEntrySchema.safeParse(raw);
    if (parsed.success) return { entry: parsed.data, where };
    const { path, message } = parsed.error.issues[0]!;
    throw invalid(where, `${path.join('.') || 'entry'}: ${message}`, 'correct the entry');
  });
}

function invalid(where: string, message: string, hint: string, cause?: unknown): OnRecordError {
  return new OnRecordError('GAZETTEER_INVALID', message, { where, hint, cause });
}
