import { describe, expect, it } from '@jest/globals';

import { UnmarkedSources } from '../../../src/extract/reader/unmarked-sources.ts';

import { tagText } from './tagged-text.ts';

function sourceFrom(text: string, first: string, probable: Record<string, number>, cue: string): string {
  const tagged = tagText(text, { CUE: [cue] }, probable);
  const unmarked = new UnmarkedSources(tagged.fragments, tagged.article, tagged.scores, text);
  const word = unmarked.words.find(({ from }) => from === tagged.wordOf(first))!;
  return tagged.wordsOf(unmarked.beginningWith(word));
}

describe('unmarked sources', () => {
  it('are the words that belong to no fragment, without marks', () => {
    const text = 'The ferry, it seems, sank';
    const tagged = tagText(text, { CUE: ['seems'], CON: ['sank'] });
    const unmarked = new UnmarkedSources(tagged.fragments, tagged.article, tagged.scores, text);
    expect(unmarked.words.map(tagged.wordsOf)).toEqual(['The', 'ferry', 'it']);
    expect(unmarked.words.every((word) => unmarked.includes(word))).toBe(true);
    expect(unmarked.includes(tagged.fragments[0]!)).toBe(false);
  });

  it.each<[string, string, Record<string, number>, string, string]>([
    ['The scheme pays for repairs', 'The', { The: 0.4, scheme: 0.3 }, 'pays', 'The scheme'],
    ['Her show on Monday dealt with the flood', 'Her', { Her: 0.3, show: 0.12, on: 0.02 }, 'dealt', 'Her show'],
    ['Two old men gather to debate', 'Two', { Two: 0.2, old: 0.5, men: 0.15 }, 'gather', 'Two old'],
    ['a nurse who in May doubted it', 'who', { who: 0.6, in: 0.02 }, 'doubted', 'who'],
    ['The plan, however, warns of floods', 'The', { The: 0.4, plan: 0.4, ',': 0.3 }, 'warns', 'The plan'],
    ['The council agrees', 'The', { The: 0.4, council: 0.4, agrees: 0.4 }, 'agrees', 'The council'],
    ['Vera\nLow tides', 'Vera', { Vera: 0.4, Low: 0.4 }, 'tides', 'Vera'],
  ])('%s', (text, first, probable, cue, expected) => {
    expect(sourceFrom(text, first, probable, cue)).toBe(expected);
  });
});
