export { seededRandom } from '../../src/util/seeded-random.ts';

const PIECES = [
  ...'"“”„‘’\'`.,!?…:;—–-()[]\n\t\0',
  ' ',
  ' ',
  "''",
  '``',
  ' said ',
  ' He ',
  'Ana Brod',
  'Velm',
  'U.S.',
  'Gazettereported ',
  ' talks in Tarn ',
  ' on March 9 ',
  'the mayor',
  'é',
  'a\u0301',
  '😀',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u200f',
  '\ufeff',
  '\u00a0',
  '漢字',
  'ß',
  '7',
] as const;

/** Random news-like rubbish: quotation marks, names, verbs, dates, blanks and hostile characters in any order. */
export function randomText(random: () => number, pieces: number): string {
  let text = '';
  for (let i = 0; i < pieces; i++) text += PIECES[Math.floor(random() * PIECES.length)]!;
  return text;
}

/** A copy in random order (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}
