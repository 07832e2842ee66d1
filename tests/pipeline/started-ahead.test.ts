import { describe, expect, it } from '@jest/globals';

import { startedAhead } from '../../src/pipeline/started-ahead.ts';

async function* numbers(count: number, log: string[] = []): AsyncIterable<number> {
  try {
    for (let n = 1; n <= count; n++) yield n;
  } finally {
    log.push('closed');
  }
}

/** What happens, in order, when each of some items is started, then used. */
async function trace(count: number, ahead: number, mostUsed = Infinity): Promise<string[]> {
  const log: string[] = [];
  let used = 0;
  const start = (n: number): number => {
    log.push(`start ${n}`);
    return n;
  };
  for await (const n of startedAhead(numbers(count, log), ahead, start)) {
    await new Promise((resolve) => setImmediate(resolve));
    log.push(`use ${n}`);
    if (++used === mostUsed) break;
  }
  return log;
}

describe('startedAhead', () => {
  it('with none ahead starts each when the one before has been used', async () => {
    expect(await trace(3, 0)).toEqual(['start 1', 'use 1', 'start 2', 'use 2', 'start 3', 'use 3', 'closed']);
  });

  it('with one ahead has started the next while one is used', async () => {
    expect(await trace(3, 1)).toEqual(['start 1', 'start 2', 'use 1', 'start 3', 'use 2', 'closed', 'use 3']);
  });

  it('gives all in order when there are fewer than it may start ahead', async () => {
    expect((await trace(2, 5)).filter((line) => line.startsWith('use'))).toEqual(['use 1', 'use 2']);
  });

  it('starts nothing more and closes its source when it is left early', async () => {
    expect(await trace(9, 1, 1)).toEqual(['start 1', 'start 2', 'use 1', 'closed']);
  });

  it('fails in the turn of what failed', async () => {
    async function* failing(): AsyncIterable<number> {
      yield 1;
      throw new Error('unreadable');
    }
    const used: number[] = [];
    const use = async (): Promise<void> => {
      for await (const n of startedAhead(failing(), 3, (item) => item)) used.push(n);
    };
    await expect(use()).rejects.toThrow('unreadable');
    expect(used).toEqual([1]);
  });
});
