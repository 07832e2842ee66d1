import { analyse } from 'chardet';

const SAMPLE = 64 * 1024;
/** Below this (of 100) the detector guesses. */
const LEAST_CONFIDENCE = 20;
/** The share of a UTF-16 text's characters whose upper byte is zero: spaces, digits and Latin letters; even Cyrillic text has these. */
const LEAST_ZERO_HALVES = 0.1;

/** UTF-16 without byte order mark: one half of the byte pairs is often zero, the other hardly ever. Null when it is not. */
function withoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 2]!++;
  const least = (LEAST_ZERO_HALVES * sample.length) / 2;
  const [even, odd] = zeros as [number, number];
  if (bytes.length % 2 !== 0 || Math.max(even, odd) < least || Math.min(even, odd) * 50 > Math.max(even, odd))
    return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** The encodings that the bytes look like, the likeliest first. */
function byContent(bytes: Uint8Array): string[] {
  return analyse(bytes.subarray(0, SAMPLE))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .map(({ name }) => name);
}

export const detectEncodings = { withoutMark, byContent };
