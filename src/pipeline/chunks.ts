/** Groups what comes in into arrays of at most `size`. Once the signal is aborted it gives what it holds and ends. */
export async function* chunksOf<T>(items: AsyncIterable<T>, size: number, signal?: AbortSignal): AsyncIterable<T[]> {
  const isAborted = (): boolean => signal?.aborted === true;
  let chunk: T[] = [];
  for await (const item of items) {
    chunk.push(item);
    if (chunk.length < size && !isAborted()) continue;
    yield chunk;
    chunk = [];
    if (isAborted()) return;
  }
  if (chunk.length > 0) yield chunk;
}
