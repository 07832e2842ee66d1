import { describe, expect, it } from '@jest/globals';

import { contentWords, sharedWeight } from '../../../src/resolve/language/content-words.ts';

/** Terms with their polarity: `-` negated, `?` before a negation in its clause. */
function read(text: string): string {
  const marks: Record<string, string> = { '-1': '-', '0': '?', '1': '' };
  return contentWords(text, false)
    .words.map(({ term, polarity }) => marks[String(polarity)]! + term)
    .join(' ');
}

describe('negation reaches', () => {
  it.each([
    ['the quay is not safe', '?pier not -saf'],
    ['no boat left the quay', 'not -ship -leav -pier'],
    ['they did not sail, but the storm came', 'not -sail storm'],
    ['the owner sold it not for money but for peace', '?owner ?sel not -monei peac'],
    ['not only the quay is rotten', 'pier rotten'],
    ['there is no doubt that the quay is rotten', 'doubt pier rotten'],
    ['they failed to repair the quay', '?fail -rebuild -pier'],
    ['the quay isn’t safe', '?pier not -saf'],
  ])('%s', (text, words) => {
    expect(read(text)).toBe(words);
  });
});

describe('two words are one', () => {
  it.each([
    ['he gave in', 'he surrendered'],
    ['they were laid off', 'they were cut'],
    ['the meeting was called off', 'the meeting was cancelled'],
    ['she went back', 'she returned'],
  ])('%s = %s', (a, b) => {
    expect(read(a)).toBe(read(b));
  });
});

describe('shared weight', () => {
  const shared = (a: string, b: string): number => sharedWeight(contentWords(a, false), contentWords(b, false));

  it.each([
    ['1,207 drowned', 'more than 1,200 drowned'],
    ['4,870 tonnes', 'almost 5,000 tonnes'],
    ['1.96 billion', 'about 2 billion'],
    ['987 boats', 'nearly 1,000 boats'],
  ])('counts a rounded figure: %s, %s', (a, b) => {
    expect(shared(a, b)).toBeGreaterThan(shared(a, b.replace(/[\d,]+/u, '7')));
    expect(shared(a, b)).toBe(shared(b, a));
  });

  it.each([
    ['1,207 boats', '1,400 boats'],
    ['1,100 boats', 'more than 1,200 boats'],
    ['1,300 boats', 'fewer than 1,200 boats'],
  ])('not another figure: %s, %s', (a, b) => {
    expect(shared(a, b)).toBe(shared('boats', 'boats'));
  });

  it('gives less for what officials say at every occasion', () => {
    expect(shared('the people of the country', 'the people of the country')).toBeLessThan(
      shared('the quay', 'the quay') * 1.5,
    );
  });
});
