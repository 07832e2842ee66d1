/**
 * Which of `own` are also in `other`, one to one: of two equal ones only as many hit as there are on the other side.
 * Empty keys never hit.
 */
export function exactHits(own: readonly string[], other: readonly string[]): boolean[] {
  const left = new Map<string, number>();
  for (const key of other) left.set(key, (left.get(key) ?? 0) + 1);
  return own.map((key) => {
    const count = left.get(key) ?? 0;
    if (key === '' || count === 0) return false;
    left.set(key, count - 1);
    return true;
  });
}
