/**
 * The value that occurs most often. Ties go to the one that `better` prefers (negative: the first of two), then to the
 * smaller in code unit order, so that the order of `values` does not matter.
 *
 * @returns null for an empty list
 */
export function mostFrequent<T extends string>(
  values: readonly T[],
  better: (a: T, b: T) => number = () => 0,
): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort(([a, countA], [b, countB]) => countB - countA || better(a, b) || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}
