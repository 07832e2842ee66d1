import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type Judgement, judgementIdentifier } from '../../model/judgement.ts';

import { type GazetteerIndex } from '../../extract/names/gazetteer-index.ts';

import { type GraphStore } from '../../store/graph-store.ts';

import { changeGraph } from '../change-graph.ts';
import { judgementChange } from './judgement-change.ts';
import { readLog } from './read-curation.ts';

/** What came of a replay. */
export interface ReplaySummary {
  /** Entries that were appended. */
  replayed: number;
  /** Entries that the log had already. */
  known: number;
}

/**
 * Appends the entries of another store's log to that of this one, in one transaction, and brings the graph to what follows.
 * Entries that the log has already are passed over, so that repeating it does no harm. Entries that name what is not here
 * are kept all the same: they take effect once it comes.
 *
 * @param entries in their order
 * @throws OnRecordError `BAD_USER_INPUT` for an entry whose content does not fit its identifier; `STORE_…`
 */
export function replay(
  entries: readonly Judgement[],
  { store, gazetteer }: { store: GraphStore; gazetteer: GazetteerIndex },
): Promise<ReplaySummary> {
  for (const entry of entries) checkEntry(entry);
  return changeGraph(store, async () => {
    const log = await readLog(store.records);
    const there = new Set(log.entries.map(({ id }) => id));
    const lacking = [...new Map(entries.map((entry) => [entry.id, entry])).values()].filter(({ id }) => !there.has(id));
    const result = { replayed: lacking.length, known: entries.length - lacking.length };
    if (lacking.length === 0) return { change: null, result };
    const added = lacking.map((entry, at) => ({ ...entry, sequence: log.entries.length + at + 1 }));
    return { change: await judgementChange(added, log, { store, gazetteer }), result };
  });
}

function checkEntry(entry: Judgement): void {
  if (judgementIdentifier(entry) === entry.id) return;
  throw new OnRecordError('BAD_USER_INPUT', 'the entry is not what its identifier says', {
    where: entry.id,
    hint: 'replay a file as `onrecord judgements export` wrote it',
  });
}
