import { describe, expect, it } from '@jest/globals';

import { waitOf } from '../../../src/pipeline/language-model/status-failure.ts';

const NOW = Date.parse('2024-05-01T12:00:00Z');

describe('Retry-After', () => {
  it.each([
    [null, null],
    ['7', 7_000],
    [' 0 ', 0],
    ['Wed, 01 May 2024 12:00:05 GMT', 5_000],
    ['Wed, 01 May 2024 11:00:00 GMT', 0],
    ['soon', null],
    ['', null],
  ])('%j', (value, expected) => {
    expect(waitOf(value, NOW)).toBe(expected);
  });
});
