import eld from 'eld/small';

/** The detector looks at this much: more changes nothing. UTF-16 units. */
const SAMPLE = 8000;
/** In shorter texts in Latin letters names of people and places decide, and those belong to no language. */
const LEAST_LETTERS = 20;
/** In texts shorter than this another language must be this much likelier than English (detector's scores, 0 to 1). */
const SHORT = 60;
const CLEARLY_LIKELIER = 0.2;
/** Two languages whose scores are nearer than this share a text; its English part can be read. */
const NEARLY_AS_LIKELY = 0.12;
/** Least share of such words in a text that is partly English; English itself has three times as many. */
const LEAST_ENGLISH_WORDS = 0.1;
/** A text in which more of the words have a capital lists names; German has two in five. */
const LIST_SHARE = 0.7;
/** What a source states of a text's language is believed of texts with fewer letters, whatever they look like. */
const ENOUGH_TO_CONTRADICT = 120;

const LETTER = /\p{L}/gu;
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}]/gu;
const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu;
const CAPITALISED = /^\p{Lu}.*\p{Ll}/u;

/** Frequent words that no other language in Latin letters has. */
const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  'the of and that with were has have from which who would been are this they their his she it is said'.split(' '),
);

/**
 * The language of a text as ISO 639-1 code, or null when it is too short, a list of names, or the detector is not sure. A
 * text with an English half is English; letters that are not Latin are never taken for English.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, LETTER);
  if (letters === 0) return null;
  const result = eld.detect(sample);
  if (result.language === '') return null;
  if (count(sample, OTHER_SCRIPT) > letters / 2) return result.language;
  if (letters < LEAST_LETTERS || !result.isReliable() || isListOfNames(sample)) return null;
  if (result.language === 'en') return 'en';
  const { [result.language]: best = 0, en: english = 0 } = result.getScores();
  if (best - english < NEARLY_AS_LIKELY && shareOfEnglishWords(sample) >= LEAST_ENGLISH_WORDS) return 'en';
  return letters < SHORT && best - english < CLEARLY_LIKELIER ? null : result.language;
}

/**
 * The language of a text whose source states one: what is stated, unless the text is long enough and plainly written in
 * another.
 *
 * @param tag as the source states it, see {@link languageOfTag}
 */
export function languageOfText(tag: string | null | undefined, text: string): string | null {
  const stated = languageOfTag(tag);
  const detected = detectLanguage(text);
  if (stated === null || detected === null) return stated ?? detected;
  return count(text.slice(0, SAMPLE), LETTER) < ENOUGH_TO_CONTRADICT ? stated : detected;
}

/** A language tag as sources state it ("en-GB", "EN_us") as ISO 639-1 code; null when it is none. */
export function languageOfTag(tag: string | null | undefined): string | null {
  const code = /^([a-z]{2})(?:[-_]|$)/i.exec(tag?.trim() ?? '')?.[1];
  return code?.toLowerCase() ?? null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Nearly every word has a capital: results, casts, headlines in title case. */
function isListOfNames(text: string): boolean {
  const words = text.match(WORD) ?? [];
  return words.filter((word) => CAPITALISED.test(word)).length > LIST_SHARE * words.length;
}

function shareOfEnglishWords(text: string): number {
  const words = text.match(WORD) ?? [];
  return words.filter((word) => ENGLISH_WORDS.has(word.toLowerCase())).length / words.length;
}
