/**
 * Starts something for each item while up to `ahead` items before it are still in use; gives what was started in the order
 * of the items. Whoever stops early leaves what was started ahead running; nothing more is started then.
 */
export async function* startedAhead<T, S>(
  items: AsyncIterable<T>,
  ahead: number,
  start: (item: T) => S,
): AsyncIterable<S> {
  const iterator = items[Symbol.asyncIterator]();
  let isStopped = false;
  const next = async (): Promise<{ started: S } | null> => {
    const { done, value } = await iterator.next();
    return done === true || isStopped ? null : { started: start(value) };
  };
  const pulled: Promise<{ started: S } | null>[] = [];
  try {
    for (;;) {
      while (pulled.length <= ahead) {
        const item = next();
        // It fails when its turn comes, which may be never.
        item.catch(() => undefined);
        pulled.push(item);
      }
      const item = await pulled.shift()!;
      if (item === null) return;
      yield item.started;
    }
  } finally {
    isStopped = true;
    await iterator.return?.();
  }
}
