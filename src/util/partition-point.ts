/**
 * How many items at the start of an ordered list come before a boundary, by bisection: the index of the first item for
 * which `isBefore` is false, `length` when it is true of all. `isBefore` must hold for a beginning of the list only.
 */
export function partitionPoint(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
