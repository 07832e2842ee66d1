/** Positions of words in one text. */
export type WordSet = ReadonlySet<number>;

/** How many words two sets share. */
export function sharedCount(a: WordSet, b: WordSet): number {
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const word of smaller) if (larger.has(word)) count++;
  return count;
}

/** Whether two sets share a word. */
export function sharesWord(a: WordSet, b: WordSet): boolean {
  return sharedCount(a, b) > 0;
}

/** Whether two sets hold the same words. */
export function sameWords(a: WordSet, b: WordSet): boolean {
  return a.size === b.size && sharedCount(a, b) === a.size;
}

/** Shared words over all words of both, 0 to 1; 0 for two empty sets. */
export function overlapOf(a: WordSet, b: WordSet): number {
  const shared = sharedCount(a, b);
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** All words of some sets. */
export function unionOf(sets: readonly WordSet[]): Set<number> {
  const union = new Set<number>();
  for (const set of sets) for (const word of set) union.add(word);
  return union;
}

/** A string that is the same for the same words; empty for none. */
export function keyOf(words: WordSet): string {
  return [...words].sort((a, b) => a - b).join(' ');
}

/** The maximal runs of consecutive words, in order. */
export function runsOf(words: WordSet): number[][] {
  const runs: number[][] = [];
  for (const word of [...words].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.at(-1) === word - 1) last.push(word);
    else runs.push([word]);
  }
  return runs;
}
