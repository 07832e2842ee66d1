import { describe, expect, it } from '@jest/globals';

import {
  readingWindows,
  toArticle,
  WINDOW_LENGTH,
} from '../../../src/extract/language-model-reader/reading-windows.ts';

import { randomText, seededRandom } from '../../support/seeded-random.ts';

/** The paragraphs of each window, those shown again in parentheses. */
function paragraphsOf(text: string, body = [{ from: 0, to: text.length }]): string[][] {
  return readingWindows(text, body).windows.map((window) =>
    window.paragraphs.map(({ isContext, from, to }) =>
      isContext ? `(${window.text.slice(from, to)})` : window.text.slice(from, to),
    ),
  );
}

const SENTENCE = 'The harbour of Vik was shut for the night. ';

describe('readingWindows', () => {
  it('shows a short article at once', () => {
    expect(paragraphsOf('One.\n\nTwo.\r\nThree.')).toEqual([['One.', 'Two.', 'Three.']]);
  });

  it('shows the body only; a gap ends a paragraph', () => {
    const body = [
      { from: 0, to: 4 },
      { from: 9, to: 13 },
    ];
    expect(paragraphsOf('One. Ad. Two. Ad.', body)).toEqual([['One.', 'Two.']]);
  });

  it('shows the last paragraph before a window again', () => {
    const [first, second, third] = ['a', 'b', 'c'].map((letter) => `${letter} `.repeat(2_000).trim());
    expect(paragraphsOf([first, 'Short.', second, third].join('\n'))).toEqual([
      [first, 'Short.'],
      ['(Short.)', second],
      [third],
    ]);
  });

  it('cuts a paragraph that is too long after a sentence', () => {
    const windows = paragraphsOf(SENTENCE.repeat(300));
    expect(windows.length).toBeGreaterThan(1);
    expect(windows.flat().filter((part) => !part.trim().endsWith('night.'))).toEqual([]);
    expect(windows.flat().join('')).toBe(SENTENCE.repeat(300).trim());
  });

  it('cuts a word that is too long anywhere but inside a surrogate pair', () => {
    const windows = paragraphsOf(`x${'🚢'.repeat(5_000)}`);
    expect(windows.flat().map((part) => part.length)).toEqual([WINDOW_LENGTH - 1, 4_002]);
  });

  it('knows where everything stands, whatever stands there', () => {
    const random = seededRandom(7);
    const misplaced: string[] = [];
    for (let i = 0; i < 200; i++) {
      const text = randomText(random, 40);
      for (const window of readingWindows(text, [{ from: 0, to: text.length }]).windows) {
        for (let unit = 0; unit < window.text.length; unit++) {
          const shown = window.text[unit]!;
          if (shown === '\n') continue;
          const { from, to } = toArticle(window, { from: unit, to: unit + 1 });
          const stands = text.slice(from, to);
          const isSame = stands === shown || (shown === ' ' && /^\s$/.test(stands)) || shown === '\ufffd';
          if (!isSame) misplaced.push(`${text}: ${shown} at ${from}`);
        }
      }
    }
    expect(misplaced).toEqual([]);
  });
});
