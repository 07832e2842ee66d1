import { type StoredRecords } from '../../graph-store.ts';
import { toStorage } from '../../storage-text.ts';
import { HAS_BLOCK, OWN_LABELS } from '../neo4j-names.ts';
import { blockKey, recordProperties } from '../put-records.ts';
import { CsvFile } from './csv-file.ts';
import { DistinctTexts } from './distinct-texts.ts';
import { type ImportFiles } from './import-files.ts';

/** Writes what resolving keeps, with the blocks that it is found by. */
export async function writeRecords(folder: string, records: StoredRecords): Promise<ImportFiles> {
  const { record, block } = OWN_LABELS;
  const recordFile = new CsvFile(folder, 'records', [
    `id:ID(${record})`,
    'kind:string',
    'articleId:string',
    'blocks:string[]',
    'data:string',
  ]);
  const blockFile = new CsvFile(folder, 'blocks', [`key:ID(${block})`]);
  const links = new CsvFile(folder, 'record-blocks', [`:START_ID(${record})`, `:END_ID(${block})`]);
  const keys = new DistinctTexts(folder);
  for await (const one of records.each()) {
    const id = toStorage(one.id);
    const { kind, articleId, blocks, data } = recordProperties(one);
    recordFile.write([id, kind, articleId, blocks, data]);
    for (const name of one.blocks) {
      const key = blockKey(one.kind, name);
      keys.add(key);
      links.write([id, key]);
    }
  }
  for await (const key of keys.each()) blockFile.write([key]);
  for (const file of [recordFile, blockFile, links]) file.close();
  return {
    nodes: [
      { name: record, files: recordFile.files },
      { name: block, files: blockFile.files },
    ],
    relationships: [{ name: HAS_BLOCK, files: links.files }],
  };
}
