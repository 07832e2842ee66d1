/** Broken UTF-8 has still this many whole characters for each byte that fits nowhere. */
const LEAST_WHOLE_PER_STRAY = 2;

/**
 * Whether bytes that are not valid UTF-8 were UTF-8 once: characters of several bytes are whole far more often than not.
 * In 8-bit encodings such pairs of bytes hardly ever come about.
 */
export function isBrokenUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let stray = 0;
  for (let i = 0; i < bytes.length;) {
    const length = characterLength(bytes, i);
    if (length === 0) stray++;
    else if (length > 1) whole++;
    i += Math.max(length, 1);
  }
  return whole >= LEAST_WHOLE_PER_STRAY * stray;
}

/** The length in bytes of the character that begins at `at`; 0 when none does. */
function characterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  for (let i = at + 1; i < at + length; i++) if ((bytes[i] ?? 0) >> 6 !== 0b10) return 0;
  return length;
}
