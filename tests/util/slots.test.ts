import { setTimeout as wait } from 'node:timers/promises';

import { describe, expect, it } from '@jest/globals';

import { Slots } from '../../src/util/slots.ts';

describe('Slots', () => {
  it.each([1, 3])('lets %i things happen at once, in the order in which they came', async (count) => {
    const slots = new Slots(count);
    const begun: number[] = [];
    let [now, most] = [0, 0];
    const work = (item: number): Promise<number> =>
      slots.run(async () => {
        begun.push(item);
        most = Math.max(most, ++now);
        await wait(5);
        now--;
        return item;
      });
    expect(await Promise.all([1, 2, 3, 4, 5, 6, 7].map(work))).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect({ begun, most }).toEqual({ begun: [1, 2, 3, 4, 5, 6, 7], most: count });
  });

  it('frees the slot of what fails', async () => {
    const slots = new Slots(1);
    const failing = slots.run(() => Promise.reject(new Error('no')));
    const following = slots.run(() => Promise.resolve('yes'));
    await expect(failing).rejects.toThrow('no');
    expect(await following).toBe('yes');
    expect(await slots.run(() => Promise.resolve('again'))).toBe('again');
  });
});
