/**
 * Text as engines keep it. The C interface of SQLite ends a text at U+0000, and UTF-8 has no lone surrogates, so
 * both are written with an escape: U+FDD0 (a noncharacter, never in real text) and four hexadecimal digits. Applying
 * `fromStorage` to `toStorage` gives back every JavaScript string exactly.
 */
const ESCAPE = '\ufdd0';
const TO_ESCAPE = /[\0\ufdd0\ud800-\udfff]/gu;
const ESCAPED = /\ufdd0([0-9a-f]{4})/g;
const PLAIN = /^[^\0\u0080-\uffff]*$/;

/** Whether a text is ASCII that is stored as it is: a quick answer for most. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** Any text, as it is stored. */
export function toStorage(text: string): string {
  return isPlain(text) ? text : text.replace(TO_ESCAPE, escapeUnit);
}

/** One UTF-16 unit with an escape, for a place that gives it a meaning of its own; `fromStorage` gives it back. */
export function escapeUnit(unit: string): string {
  return ESCAPE + unit.charCodeAt(0).toString(16).padStart(4, '0');
}

/** A stored text, as it was given. */
export function fromStorage(stored: string): string {
  if (!stored.includes(ESCAPE)) return stored;
  return stored.replace(ESCAPED, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)));
}
