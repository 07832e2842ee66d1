import { describe, expect, it } from '@jest/globals';

import { outputFailure } from '../../src/cli/output-failure.ts';
import { exitCodeOf } from '../../src/cli/report-error.ts';

describe('outputFailure', () => {
  it('is none when the reader closed early', () => {
    expect(outputFailure(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))).toBeNull();
  });

  it('tells in one line of a full disk', () => {
    const failure = outputFailure(Object.assign(new Error('write'), { code: 'ENOSPC' }))!;
    expect(failure.toLine()).toBe('standard output: cannot be written (ENOSPC); make room, or write it elsewhere');
    expect(exitCodeOf(failure)).toBe(4);
  });
});
