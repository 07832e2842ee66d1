import { describe, expect, it } from '@jest/globals';

import { articleSketch, sketchSimilarity } from '../../../src/resolve/records/article-sketch.ts';

const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `word${from + i}`).join(' ');

describe('articleSketch', () => {
  it('is the same for the same words however they are set', () => {
    expect(articleSketch('Rain fell, on the COAST again today.')).toBe(
      articleSketch('rain fell on the coast again today'),
    );
  });

  it.each([
    ['a copy', words(0, 300), words(0, 300), 1, 1],
    ['a copy with a changed end', words(0, 300), `${words(0, 280)} and other words at the end`, 0.6, 1],
    ['another text', words(0, 300), words(400, 700), 0, 0.1],
    ['nothing', '', '', 0, 0],
  ])('%s', (_, a, b, least, most) => {
    const similarity = sketchSimilarity(articleSketch(a), articleSketch(b));
    expect(similarity).toBeGreaterThanOrEqual(least);
    expect(similarity).toBeLessThanOrEqual(most);
  });
});
