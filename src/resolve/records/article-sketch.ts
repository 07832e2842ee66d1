/** Broder, "On the resemblance and containment of documents" (1997): a bottom-k sketch over word shingles. */
const WORDS_PER_SHINGLE = 5;
const SKETCH_SIZE = 16;
const DIGITS = 6;

const NOT_WORD = /[^\p{L}\p{N}]+/u;

/**
 * A short fingerprint by which copies of one text are recognised although some words differ: the smallest hashes of its
 * five-word sequences, each six hexadecimal digits.
 */
export function articleSketch(text: string): string {
  const words = text
    .toLowerCase()
    .split(NOT_WORD)
    .filter((word) => word !== '')
    .map(hash);
  const hashes = new Set<number>();
  const last = Math.max(0, words.length - WORDS_PER_SHINGLE);
  for (let start = 0; start <= last && words.length > 0; start++) {
    let shingle = 0;
    const end = Math.min(start + WORDS_PER_SHINGLE, words.length);
    for (let i = start; i < end; i++) shingle = Math.imul(shingle ^ words[i]!, 0x01000193);
    hashes.add(mix(shingle));
  }
  return [...hashes]
    .sort((a, b) => a - b)
    .slice(0, SKETCH_SIZE)
    .map((value) => value.toString(16).padStart(DIGITS, '0'))
    .join('');
}

/** The estimated share of five-word sequences that two texts have in common, 0 to 1 (Jaccard). */
export function sketchSimilarity(a: string, b: string): number {
  const left = parts(a);
  const right = parts(b);
  const both = [...new Set([...left, ...right])].sort().slice(0, SKETCH_SIZE);
  if (both.length === 0) return 0;
  return both.filter((part) => left.has(part) && right.has(part)).length / both.length;
}

function parts(sketch: string): Set<string> {
  return new Set(sketch.match(/.{6}/gu) ?? []);
}

/** FNV-1a over UTF-16 units. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value;
}

/** Murmur3's finalizer, cut to 24 bits. */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & 0xffffff;
}
