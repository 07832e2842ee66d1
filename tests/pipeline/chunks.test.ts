import { describe, expect, it } from '@jest/globals';

import { chunksOf } from '../../src/pipeline/chunks.ts';

async function* numbers(count: number, onGive: (n: number) => void = () => undefined): AsyncIterable<number> {
  for (let n = 1; n <= count; n++) {
    onGive(n);
    yield n;
  }
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('chunksOf', () => {
  it.each([
    [0, []],
    [2, [[1, 2]]],
    [3, [[1, 2, 3]]],
    [7, [[1, 2, 3], [4, 5, 6], [7]]],
  ])('%i items in chunks of three', async (count, expected) => {
    expect(await collect(chunksOf(numbers(count), 3))).toEqual(expected);
  });

  it('gives what it holds and asks for no more once it is aborted', async () => {
    const controller = new AbortController();
    const source = numbers(9, (n) => n === 5 && controller.abort());
    expect(await collect(chunksOf(source, 3, controller.signal))).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
  });
});
