/**
 * The value that occurs most often. Ties go to the one that `better` prefers (negative: the first of two), then to the
 * smaller in code unit order, so that the order of `values` does not matter.
 *
 * @returns null for an empty list
 */
export function mostFrequent(
  values: readonly string[],
  better: (a: string, b: string) => number = () => 0,
): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort(([a, countA], [b, countB]) => countB - countA || better(a, b) || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}
