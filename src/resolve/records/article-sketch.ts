/** Broder, "On the resemblance and containment of documents" (1997): a bottom-k sketch over word shingles. */
const WORDS_PER_SHINGLE = 5;
const SKETCH_SIZE = 16;
const DIGITS = 6;

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A short fingerprint by which copies of one text are recognised although some words differ: the smallest hashes of its
 * five-word sequences, each six hexadecimal digits.
 */
export function articleSketch(text: string): string {
  const words = wordHashes(text);
  const hashes = new Set<number>();
  const last = Math.max(0, words.length - WORDS_PER_SHINGLE);
  for (let start = 0; start <= last && words.length > 0; start++) {
    const end = Math.min(start + WORDS_PER_SHINGLE, words.length);
    let shingle = 0;
    for (let i = start; i < end; i++) shingle = Math.imul(shingle ^ words[i]!, FNV_PRIME);
    hashes.add(mix(shingle));
  }
  return Array.from(Uint32Array.from(hashes).sort().subarray(0, SKETCH_SIZE), (value) =>
    value.toString(16).padStart(DIGITS, '0'),
  ).join('');
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

/** FNV-1a over the UTF-16 units of each word; capitals of ASCII count as small letters. */
function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  let hash = FNV_START;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0;
    if (isWordUnit(unit)) hash = Math.imul(hash ^ (unit >= 65 && unit <= 90 ? unit + 32 : unit), FNV_PRIME);
    else if (hash !== FNV_START) {
      hashes.push(hash);
      hash = FNV_START;
    }
  }
  return hashes;
}

/** Digits and letters of ASCII, and all of Unicode but Latin-1's and general punctuation. */
function isWordUnit(unit: number): boolean {
  if (unit >= 0xc0) return unit < 0x2000 || unit > 0x206f;
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}

/** Murmur3's finalizer, cut to 24 bits. */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & 0xffffff;
}
