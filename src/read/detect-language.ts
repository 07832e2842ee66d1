import eld from 'eld/small';

/** The detector looks at this much: more changes nothing. UTF-16 units. */
const SAMPLE = 8000;
/** In shorter texts names of people and places decide, and those belong to no language. */
const LEAST_LETTERS = 40;
const LETTER = /\p{L}/gu;

/** The language of a text as ISO 639-1 code, or null when it is too short or the detector is not sure. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(LETTER)?.length ?? 0) < LEAST_LETTERS) return null;
  const result = eld.detect(sample);
  return result.isReliable() && result.language !== '' ? result.language : null;
}

/** A language tag as sources state it ("en-GB", "EN_us") as ISO 639-1 code; null when it is none. */
export function languageOfTag(tag: string | null | undefined): string | null {
  const code = /^([a-z]{2})(?:[-_]|$)/i.exec(tag?.trim() ?? '')?.[1];
  return code?.toLowerCase() ?? null;
}
