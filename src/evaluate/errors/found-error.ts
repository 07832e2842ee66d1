import { STATEMENT_KINDS, type StatementKind } from '../../model/statement.ts';

import { type Offsets } from '../../pipeline/records/article-record.ts';

/** One thing that is wrong in a prediction, or missing from it. */
export interface FoundError<Cause extends string = string> {
  cause: Cause;
  /** Of the gold statement where there is one, else of the predicted one; null for what is about no single statement. */
  kind: StatementKind | null;
  article: string;
  /** Code points of the content that it is about. */
  at: Offsets[];
  /** What was given and what would be right, in short; empty where the excerpt says it. */
  note: string;
  /** The beginning of the content, from the article: for the eyes of whoever runs the evaluation, never to be stored. */
  excerpt: string;
}

/** How often one cause was met. */
export interface CauseCount {
  cause: string;
  count: number;
  byKind: Record<StatementKind, number>;
  examples: FoundError[];
}

/**
 * Counts errors by cause, in the order in which the causes are listed, those that were not met too.
 *
 * @param examples how many of each to keep; they are taken at equal distances, so that they come from all articles
 */
export function countCauses<Cause extends string>(
  causes: readonly Cause[],
  errors: readonly FoundError<Cause>[],
  examples: number,
): CauseCount[] {
  return causes.map((cause) => {
    const met = errors.filter((error) => error.cause === cause);
    const byKind = Object.fromEntries(
      STATEMENT_KINDS.map((kind) => [kind, met.filter((error) => error.kind === kind).length]),
    ) as Record<StatementKind, number>;
    return { cause, count: met.length, byKind, examples: spread(met, examples) };
  });
}

function spread<T>(items: readonly T[], count: number): T[] {
  if (items.length <= count) return [...items];
  return Array.from({ length: count }, (_, index) => items[Math.floor((index * items.length) / count)]!);
}
