import { chmod, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import { OnRecordError } from '../../../errors/onrecord-error.ts';

import { type GraphStore } from '../../graph-store.ts';
import { SCHEMA_VERSION } from '../neo4j-migrations.ts';
import { OWN_LABELS } from '../neo4j-names.ts';
import { neo4jSchema } from '../neo4j-schema.ts';
import { CsvFile } from './csv-file.ts';
import { type ImportFiles, type NamedFiles } from './import-files.ts';
import { importReadme, importScript } from './import-script.ts';
import { writeNodes, writeRelationships } from './write-graph.ts';
import { writeRecords } from './write-records.ts';
import { writeSpeakerEvents } from './write-speaker-events.ts';

/**
 * Writes a whole store as files for `neo4j-admin database import full`: all that the Neo4j adapter itself would have
 * written, a script that imports them, and the constraints and indexes to make afterwards. The folder is there only once
 * everything is in it.
 *
 * @param out a folder that is not there yet, or is empty
 * @param onItem told of each node and relationship
 * @throws OnRecordError `BAD_USER_INPUT` when the folder holds something; `OUTPUT_UNWRITABLE`
 */
export async function writeNeo4jImport(
  store: Pick<GraphStore, 'view' | 'records'>,
  out: string,
  onItem: () => void = () => undefined,
): Promise<void> {
  const folder = resolve(out);
  await refuseUnlessEmpty(folder);
  const partial = await inFolder(folder, () => mkdtemp(join(dirname(folder), `${basename(folder)}.partial-`)));
  try {
    const records = await writeRecords(partial, store.records);
    const files: ImportFiles = {
      nodes: [writeVersion(partial), ...(await writeNodes(partial, store.view, onItem)), ...records.nodes],
      relationships: [
        ...(await writeRelationships(partial, store.view, onItem)),
        ...(await writeSpeakerEvents(partial, store.view)),
        ...records.relationships,
      ],
    };
    await writeFile(join(partial, 'import.sh'), importScript(files), { mode: 0o755 });
    await writeFile(join(partial, 'schema.cypher'), neo4jSchema());
    await writeFile(join(partial, 'README.md'), importReadme());
    // The server imports as another user, and a temporary folder is only its owner's.
    await chmod(partial, 0o755);
    await inFolder(folder, () => rename(partial, folder));
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error instanceof Error && 'syscall' in error ? unwritable(folder, error) : error;
  }
}

/** The one node that says that the graph is ours, and of which version. */
function writeVersion(folder: string): NamedFiles {
  const { store } = OWN_LABELS;
  const file = new CsvFile(folder, 'version', [`id:ID(${store})`, 'version:long', 'revision:long']);
  file.write(['graph', SCHEMA_VERSION, 0]);
  file.close();
  return { name: store, files: file.files };
}

async function refuseUnlessEmpty(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw unwritable(folder, error);
  });
  if (names.length === 0) return;
  throw new OnRecordError('BAD_USER_INPUT', 'the folder is not empty', { where: folder, hint: 'name a new one' });
}

async function inFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw unwritable(folder, error as Error);
  }
}

function unwritable(folder: string, cause: Error): OnRecordError {
  return new OnRecordError('OUTPUT_UNWRITABLE', `the folder cannot be written: ${cause.message}`, {
    where: folder,
    hint: 'name one in a folder that is there and can be written',
    cause,
  });
}
