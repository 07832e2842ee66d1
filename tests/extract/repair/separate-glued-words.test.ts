import { describe, expect, it } from '@jest/globals';

import { separateGluedWords, toOriginal, toSeparated } from '../../../src/extract/repair/separate-glued-words.ts';

const TEXT = 'The Gazettereported it. The Heraldsaid so.';

describe('separateGluedWords', () => {
  it('puts a blank where a name and a verb run together', () => {
    expect(separateGluedWords(TEXT).text).toBe('The Gazette reported it. The Herald said so.');
    expect(separateGluedWords('It was unreported.')).toEqual({ text: 'It was unreported.', insertions: [] });
  });

  it('there and back, every range of the original reads the same words', () => {
    const { text, insertions } = separateGluedWords(TEXT);
    for (let from = 0; from < TEXT.length; from++) {
      for (let to = from + 1; to <= TEXT.length; to++) {
        const there = toSeparated({ from, to }, insertions);
        expect(text.slice(there.from, there.to).replaceAll(' ', '')).toBe(TEXT.slice(from, to).replaceAll(' ', ''));
        const attribution = { content: [there], cue: there, source: null, confidence: 1, method: 'm' };
        const name = { ...there, logOdds: { PERSON: 2, ORGANIZATION: -3, PLACE: -4 } };
        const { attributions, names } = toOriginal({ attributions: [attribution], names: [name] }, insertions);
        expect(attributions[0]).toMatchObject({ content: [{ from, to }], cue: { from, to } });
        expect(names).toEqual([{ ...name, from, to }]);
      }
    }
  });
});
