/** Draws 0 … size-1, each as often as 1 / (rank + 1)^exponent: what a few are asked about and most hardly ever. */
export function zipf(size: number, exponent: number, random: () => number): () => number {
  const upTo = new Float64Array(size);
  let total = 0;
  for (let rank = 0; rank < size; rank++) upTo[rank] = total += (rank + 1) ** -exponent;
  return () => {
    const drawn = random() * total;
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle]! < drawn) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
