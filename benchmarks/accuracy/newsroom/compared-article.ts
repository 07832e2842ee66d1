import { type ExportRecord, type ExportStatement } from './export-record.ts';
import { type GoldArticle, type GoldStatement } from './gold.ts';
import { type WordIndex } from './word-index.ts';

/** A gold statement and the exported one that was found for it. */
export interface Pair {
  gold: GoldStatement;
  given: ExportStatement;
  /** Share of common words in the words of both contents, 0.5 to 1. */
  overlap: number;
}

/** One article with what the gold and the export say of it, paired. */
export interface ComparedArticle {
  words: WordIndex;
  gold: GoldArticle;
  given: ExportRecord;
  pairs: Pair[];
}

/** The exported speaker's name and then the entity's other names; empty where nobody was given. */
export function speakerNames(given: ExportStatement, record: ExportRecord): string[] {
  const entity = record.entities.find(({ id }) => id === given.speakerId);
  if (given.speaker === null || given.speaker === undefined) return [];
  return [given.speaker, ...(entity === undefined ? [] : [entity.name, ...entity.aliases])];
}
