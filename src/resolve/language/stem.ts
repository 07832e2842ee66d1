import { IRREGULAR_FORMS } from './irregular-forms.ts';

/** Endings and how many letters must be left for them to be cut; the longest that fits is cut. */
const ENDINGS: readonly (readonly [ending: string, left: number])[] = [
  ['ations', 4],
  ['ation', 4],
  ['ating', 4],
  ['ments', 4],
  ['ated', 4],
  ['ment', 4],
  ['ions', 4],
  ['ing', 3],
  ['ion', 4],
  ['ate', 4],
  ['ies', 3],
  ['ied', 3],
  ['ed', 3],
  ['es', 3],
  ['ly', 4],
  ['s', 3],
];

const KEEPS_S = /(?:ss|us|is)$/u;
const DOUBLED = /([bdfgklmnprt])\1$/u;

/**
 * A word's stem for comparing: a light stemmer after Porter (1980) that takes inflection off, and the endings that turn
 * verbs into nouns. "negotiated", "negotiation" give "negoti"; "killed" gives "kil". `word` is folded.
 */
export function stem(word: string): string {
  const irregular = IRREGULAR_FORMS.get(word);
  if (irregular !== undefined) return stem(irregular);
  for (const [ending, left] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < left) continue;
    if (ending === 's' && KEEPS_S.test(word)) break;
    const rest = word.slice(0, -ending.length);
    const whole = ending === 'ies' || ending === 'ied' ? `${rest}y` : rest;
    return finish(whole);
  }
  return finish(word);
}

function finish(word: string): string {
  const undoubled = word.replace(DOUBLED, '$1');
  const last = undoubled.at(-1);
  if (undoubled.length > 3 && last === 'e') return undoubled.slice(0, -1);
  return last === 'y' && undoubled.length > 2 ? `${undoubled.slice(0, -1)}i` : undoubled;
}
