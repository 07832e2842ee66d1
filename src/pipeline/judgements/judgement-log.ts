import { type Judgement } from '../../model/judgement.ts';

import { type ResolutionRecord, type ResolutionRecords } from '../../resolve/resolution-record.ts';

/** Entries of a log that are found together, by their place in it. */
const PAGE = 100;
const HEAD = 'judgements';

/** The end of a log. */
export interface LogHead {
  /** How many entries there are. */
  count: number;
  /** Identifier of the last one; null while there is none. */
  lastId: string | null;
  /** When it was made. */
  lastAt: string | null;
}

/** The end of a store's log. */
export async function readHead(records: ResolutionRecords): Promise<LogHead> {
  const [head] = await records.inBlocks('JUDGEMENT', [HEAD]);
  return head === undefined ? { count: 0, lastId: null, lastAt: null } : (head.data as LogHead);
}

/** The entries after the first `from` ones up to the `to`-th, in their order. */
export async function readEntries(records: ResolutionRecords, from: number, to: number): Promise<Judgement[]> {
  if (from >= to) return [];
  const blocks: string[] = [];
  for (let page = pageOf(from + 1); page <= pageOf(to); page++) blocks.push(pageBlock(page));
  const found = await entriesIn(records, blocks);
  return found.filter(({ sequence }) => sequence > from && sequence <= to);
}

/** The entries that name one of some subjects, in their order. */
export function readEntriesOf(records: ResolutionRecords, subjectIds: readonly string[]): Promise<Judgement[]> {
  return entriesIn(records, subjectIds.map(subjectBlock));
}

/** The entry with an identifier, or null. */
export async function readEntry(records: ResolutionRecords, id: string): Promise<Judgement | null> {
  return (await entriesIn(records, [entryBlock(id)]))[0] ?? null;
}

/** What is to be written so that the log ends with these entries. @param entries in their order, never none */
export function entryRecords(entries: readonly Judgement[]): ResolutionRecord[] {
  const last = entries.at(-1)!;
  const head: LogHead = { count: last.sequence, lastId: last.id, lastAt: last.at };
  return [...entries.map(entryRecord), { id: HEAD, kind: 'JUDGEMENT', articleId: '', blocks: [HEAD], data: head }];
}

function entryRecord(entry: Judgement): ResolutionRecord {
  const blocks = [pageBlock(pageOf(entry.sequence)), entryBlock(entry.id), ...entry.subjectIds.map(subjectBlock)];
  return {
    id: `${HEAD}#${entry.id}`,
    kind: 'JUDGEMENT',
    articleId: '',
    blocks: [...new Set(blocks)].sort(),
    data: entry,
  };
}

async function entriesIn(records: ResolutionRecords, blocks: readonly string[]): Promise<Judgement[]> {
  if (blocks.length === 0) return [];
  const found = await records.inBlocks('JUDGEMENT', [...new Set(blocks)].sort());
  return found.map(({ data }) => data as Judgement).sort((a, b) => a.sequence - b.sequence);
}

const pageOf = (sequence: number): number => Math.floor((sequence - 1) / PAGE);
const pageBlock = (page: number): string => `page:${page}`;
const entryBlock = (id: string): string => `entry:${id}`;
const subjectBlock = (id: string): string => `subject:${id}`;
