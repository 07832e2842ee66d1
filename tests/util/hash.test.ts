import { describe, expect, it } from '@jest/globals';

import { sha256 } from '../../src/util/hash.ts';

describe('sha256', () => {
  it('is the same for text and its UTF-8 bytes', () => {
    expect(sha256('é')).toBe(sha256(new TextEncoder().encode('é')));
  });

  it('gives the digest that FIPS 180-2 prints for "abc"', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
