/** Rows of one statement: enough to make its cost small, few enough for the server's memory. */
const MAX_ROWS = 5000;
/** UTF-16 units of text in one statement. */
const MAX_SIZE = 8_000_000;

/** Rows in batches for `UNWIND`, in their order. @param sizeOf how much text a row holds, by default next to none */
export function inBatches<T>(rows: readonly T[], sizeOf: (row: T) => number = () => 0): T[][] {
  const batches: T[][] = [];
  let size = Infinity;
  for (const row of rows) {
    const added = sizeOf(row);
    const last = batches.at(-1);
    if (last === undefined || last.length >= MAX_ROWS || size + added > MAX_SIZE) {
      batches.push([row]);
      size = added;
    } else {
      last.push(row);
      size += added;
    }
  }
  return batches;
}
