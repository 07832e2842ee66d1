import { type ResolutionRecord, type ResolutionRecords } from '../resolution-record.ts';
import { type EntityRecord } from './entity-record.ts';
import { type EventRecord } from './event-record.ts';
import { type StatementRecord } from './statement-record.ts';

/** The record type of each kind that resolving reads. */
export interface ResolvingRecords {
  ENTITY: EntityRecord;
  EVENT: EventRecord;
  STATEMENT: StatementRecord;
}
export type ResolvingKind = keyof ResolvingRecords;
export type ResolvingRecord = ResolvingRecords[ResolvingKind];

/**
 * The records as they will be after this step: those of the store without the articles that go, with what this step has
 * put so far on top. Nothing is written through it.
 */
export class RecordOverlay {
  private readonly stored: ResolutionRecords;
  private readonly gone: ReadonlySet<string>;
  private readonly written = new Map<string, ResolvingRecord>();

  /** @param gone identifiers of articles whose stored records no longer count */
  constructor(stored: ResolutionRecords, gone: ReadonlySet<string>) {
    this.stored = stored;
    this.gone = gone;
  }

  /** Adds or replaces a record; afterwards every read gives this version. */
  put(record: ResolvingRecord): void {
    this.written.set(record.id, record);
  }

  /** Everything that was put, ascending by id. */
  changes(): ResolvingRecord[] {
    return [...this.written.values()].sort(byId);
  }

  /** All records of a kind that are in at least one of the blocks, ascending by id. */
  async inBlocks<K extends ResolvingKind>(kind: K, blocks: ReadonlySet<string>): Promise<ResolvingRecords[K][]> {
    if (blocks.size === 0) return [];
    const stored = await this.stored.inBlocks(kind, [...blocks].sort());
    const found = stored.filter((record) => !this.gone.has(record.articleId) && !this.written.has(record.id));
    for (const record of this.written.values()) {
      if (record.kind === kind && record.blocks.some((block) => blocks.has(block))) found.push(record);
    }
    return found.sort(byId) as ResolvingRecords[K][];
  }

  /** All records of some articles, ascending by id; those of articles that go are not among them. */
  async ofArticles(articleIds: ReadonlySet<string>): Promise<ResolvingRecord[]> {
    if (articleIds.size === 0) return [];
    const stored = await this.stored.ofArticles([...articleIds].sort());
    const found = resolvingRecords(stored).filter(
      (record) => !this.gone.has(record.articleId) && !this.written.has(record.id),
    );
    for (const record of this.written.values()) if (articleIds.has(record.articleId)) found.push(record);
    return found.sort(byId);
  }
}

/** Those of the records that resolving wrote. */
export function resolvingRecords(records: readonly ResolutionRecord[]): ResolvingRecord[] {
  return records.filter(({ kind }) => kind !== 'ARTICLE' && kind !== 'JUDGEMENT') as ResolvingRecord[];
}

/** Those of one kind. */
export function recordsOfKind<K extends ResolvingKind>(
  records: readonly ResolvingRecord[],
  kind: K,
): ResolvingRecords[K][] {
  return records.filter((record) => record.kind === kind) as ResolvingRecords[K][];
}

function byId(a: ResolutionRecord, b: ResolutionRecord): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
