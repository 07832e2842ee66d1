import { foldText } from './fold-text.ts';
import { GIVEN_NAME_ROWS } from './given-name-table.ts';
import { SPANISH_FIRST_SURNAMES } from './person-name-words.ts';
import { transliterationKey } from './transliteration.ts';

const ROWS_OF_NAME: ReadonlyMap<string, readonly number[]> = indexRows();

function indexRows(): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  GIVEN_NAME_ROWS.forEach((row, number) => {
    for (const key of new Set(row.split(' ').map(transliterationKey))) {
      const of = rows.get(key);
      if (of === undefined) rows.set(key, [number]);
      else of.push(number);
    }
  });
  return rows;
}

/**
 * The key under which all spellings of a surname are found: Zelensky, Zelenskyy and Zelenskiy share one. A Spanish double
 * surname has the key of its first part, by which such people are usually called. Equal keys alone do not make two
 * people one.
 */
export function surnameKey(surname: string): string {
  const [first = '', ...others] = surname.split(' ');
  if (others.length > 0 && SPANISH_FIRST_SURNAMES.has(foldText(first))) return transliterationKey(first);
  return transliterationKey(surname);
}

/** Whether a word is a given name that the table of variants knows, in any spelling. */
export function isGivenName(word: string): boolean {
  return ROWS_OF_NAME.has(transliterationKey(word));
}

/**
 * Whether two lists of given names can belong to one person who has one surname: equal, initials ("J." and "Joe"),
 * national variants (Sergei, Serhiy), short forms (Bill, William), a middle name left out. An empty list is compatible
 * with everything. "George W." and "George H. W." are not compatible; nor are "Sergei" and "Dmytro".
 */
export function givenNamesCompatible(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const left = a.map(transliterationKey);
  const right = b.map(transliterationKey);
  if (left.join('') === right.join('')) return true;
  if (!oneGivenName(left[0]!, right[0]!)) return usesMiddleName(left, right) || usesMiddleName(right, left);
  return left.length === 1 || right.length === 1 || oneGivenName(left[1]!, right[1]!);
}

/** A single name that is another's middle name in full: "Tayyip" of "Recep Tayyip". */
function usesMiddleName(short: readonly string[], long: readonly string[]): boolean {
  return short.length === 1 && short[0]!.length > 1 && long.indexOf(short[0]!) > 0;
}

function oneGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const rows = ROWS_OF_NAME.get(b);
  return rows !== undefined && (ROWS_OF_NAME.get(a) ?? []).some((row) => rows.includes(row));
}

/**
 * One name for all variants of a given name that share a row of the table: the first row's first name. Names in no row
 * are their own class. Stable under spelling, so that identifiers can rest on it; not a test of identity.
 */
export function givenNameClass(name: string): string {
  const key = transliterationKey(name);
  const row = ROWS_OF_NAME.get(key)?.[0];
  return row === undefined ? key : transliterationKey(GIVEN_NAME_ROWS[row]!.split(' ')[0]!);
}
