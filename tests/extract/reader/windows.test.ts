import { describe, expect, it } from '@jest/globals';

import { windowsOf } from '../../../src/extract/reader/windows.ts';

import { encodeSmall } from './piece-stream.ts';

const SIZE = 254;
const TEXTS: [string, string][] = [
  ['one short paragraph', 'the road .'],
  ['a text that just fits', 'the '.repeat(SIZE)],
  ['one endless paragraph', 'the blocked roads '.repeat(1000)],
  ['paragraphs of forty words', `${'the road '.repeat(20)}\n`.repeat(50)],
  ['paragraphs of one word', 'road\n'.repeat(1000)],
  ['long words only', `a${'b'.repeat(99)} `.repeat(40)],
  ['paragraphs longer than a window between short ones', `${'the road '.repeat(300)}\nroad .\n`.repeat(5)],
];

describe('windows', () => {
  it('an empty text has none', () => {
    expect(windowsOf(encodeSmall(''), SIZE)).toEqual([]);
  });

  it.each(TEXTS)('%s: every window fits and begins and ends between words', (_, text) => {
    const article = encodeSmall(text);
    for (const { from, to } of windowsOf(article, SIZE)) {
      expect(to - from).toBeLessThanOrEqual(SIZE);
      expect(article.mayBegin[from]).toBe(1);
      expect([1, undefined]).toContain(article.mayBegin[to]);
    }
  });

  it.each(TEXTS)('%s: every word is answered for once, by a window that holds it', (_, text) => {
    const article = encodeSmall(text);
    let answered = 0;
    for (const { from, to, answersTo } of windowsOf(article, SIZE)) {
      expect(answersTo).toBeGreaterThan(answered);
      expect(answersTo).toBeLessThanOrEqual(to);
      const firstWord = article.firstPiece.find((piece) => piece >= answered);
      expect(from).toBeLessThanOrEqual(firstWord!);
      answered = answersTo;
    }
    expect(answered).toBe(article.pieces.length);
  });

  it('ends with a paragraph where it can, and reads that paragraph again', () => {
    const article = encodeSmall(`${'the road '.repeat(15)}\n`.repeat(20));
    const [first, second] = windowsOf(article, SIZE);
    expect(article.isBreak[first!.to]).toBe(1);
    expect(second!.from).toBe(first!.to - 30);
  });
});
