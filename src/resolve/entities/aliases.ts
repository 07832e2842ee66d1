import { type EntityRecord } from '../records/entity-record.ts';

/** All names in the records other than the canonical one; ascending. */
export function aliasesOf(name: string, records: readonly EntityRecord[]): string[] {
  const names = records.flatMap((record) => [record.data.name, ...record.data.aliases]);
  return [...new Set(names)].filter((alias) => alias !== name).sort();
}
