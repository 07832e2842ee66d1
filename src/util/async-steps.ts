/**
 * Each item of a source turned into any number of others, one after the other. Unlike an async generator it ends at once
 * when it is told to, also while it waits for the source.
 */
export function asyncSteps<T, U>(
  source: AsyncIterator<T>,
  step: (item: T) => Promise<readonly U[]>,
): AsyncIterableIterator<U> {
  let ready: U[] = [];
  let ended = false;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      while (!ended) {
        const item = ready.shift();
        if (item !== undefined) return { value: item, done: false };
        const given = await source.next();
        if (given.done === true) break;
        ready = [...(await step(given.value))];
      }
      return { value: undefined, done: true };
    },
    async return() {
      ended = true;
      await source.return?.();
      return { value: undefined, done: true };
    },
  };
}
