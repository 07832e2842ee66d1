import { describe, expect, it } from '@jest/globals';

import { WordIndex } from '../../../benchmarks/accuracy/newsroom/word-index.ts';

describe('WordIndex', () => {
  const index = new WordIndex('🌉 It’s a well-kept bridge.');

  it('counts code points, and inner apostrophes and hyphens as parts of a word', () => {
    expect([...index.touched([[2, 18]])]).toEqual([0, 1, 2]);
  });

  it('takes a word that a span only touches', () => {
    expect([...index.touched([[10, 12]])]).toEqual([2]);
  });

  it('leaves out marks and blanks', () => {
    expect(index.touched([[0, 2]]).size).toBe(0);
  });

  it('previews the first words of the first span', () => {
    expect(index.preview([[2, 25]], 3)).toBe('It’s a well-kept');
  });
});
