import { stem } from './stem.ts';
import { SYNONYM_ROWS } from './synonym-table.ts';

const TERM_OF_SYNONYM: ReadonlyMap<string, string> = new Map(
  SYNONYM_ROWS.flatMap((row) => {
    const stems = row.split(' ').map(stem);
    return stems.map((one) => [one, stems[0]!] as const);
  }),
);

/** The term under which a single folded word is compared: its stem, or the common stem of its synonyms. */
export function termOf(word: string): string {
  return termOfStem(stem(word));
}

/** The same of a word's stem. */
export function termOfStem(stemmed: string): string {
  return TERM_OF_SYNONYM.get(stemmed) ?? stemmed;
}
