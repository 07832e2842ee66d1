import { type Judgement } from '../../model/judgement.ts';

import { Curation, NO_CURATION } from '../../curate/curation.ts';
import { judgementsInForce, undoneBy } from '../../curate/in-force.ts';

import { type ResolutionRecords } from '../../resolve/resolution-record.ts';

import { readEntries, readHead } from './judgement-log.ts';

/** A log as it was read, and what follows from it. */
export interface ReadLog {
  entries: readonly Judgement[];
  /** Identifiers of those that count: not undone, and no undo. */
  inForce: ReadonlySet<string>;
  /** By identifier of what is undone: the undo that holds. */
  undone: ReadonlyMap<string, Judgement>;
  curation: Curation;
}

const EMPTY: ReadLog = { entries: [], inForce: new Set(), undone: new Map(), curation: NO_CURATION };

/** What was read last of each store, so that only what came since is read. */
const known = new WeakMap<ResolutionRecords, ReadLog>();

/** A store's judgement log as it is now, and what curators decided in it. */
export async function readLog(records: ResolutionRecords): Promise<ReadLog> {
  const head = await readHead(records);
  if (head.count === 0) return EMPTY;
  const before = known.get(records) ?? EMPTY;
  if (before.entries.at(-1)?.id === head.lastId) return before;
  // Entries are never changed, so what was read stays unless the store was emptied meanwhile.
  const [last] = await readEntries(records, before.entries.length - 1, before.entries.length);
  const kept = last !== undefined && last.id === before.entries.at(-1)?.id ? before.entries : [];
  const entries = [...kept, ...(await readEntries(records, kept.length, head.count))];
  const inForce = new Set(judgementsInForce(entries).map(({ id }) => id));
  const log = { entries, inForce, undone: undoneBy(entries), curation: new Curation(entries) };
  known.set(records, log);
  return log;
}
