import { type GraphStore } from '../../store/graph-store.ts';

import { readEntriesOf } from './judgement-log.ts';

/** How many judgements have named something: its version. In the order of the ids. */
export async function versionsOf(ids: readonly string[], { records }: Pick<GraphStore, 'records'>): Promise<number[]> {
  const counts = new Map<string, number>();
  for (const { subjectIds } of await readEntriesOf(records, ids)) {
    for (const id of new Set(subjectIds)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return ids.map((id) => counts.get(id) ?? 0);
}
