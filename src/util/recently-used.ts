/**
 * What a map keeps under a key, made where it is not there yet; of more than `most`, the one used longest ago goes.
 *
 * @param kept holds nothing that was put in by other ways, since its order is that of use
 */
export function recentlyUsed<K, V>(kept: Map<K, V>, key: K, most: number, make: () => V): V {
  const value = kept.get(key) ?? make();
  kept.delete(key);
  kept.set(key, value);
  if (kept.size > most) kept.delete(kept.keys().next().value!);
  return value;
}
