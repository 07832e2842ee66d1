import { describe, expect, it } from '@jest/globals';

import { type Word } from '../../../src/extract/reader/encode-article.ts';
import { nameRanges } from '../../../src/extract/reader/name-ranges.ts';
import { NAME_TAG_COUNT, NAME_TAGS } from '../../../src/extract/reader/name-tag.ts';

type Probabilities = Partial<Record<(typeof NAME_TAGS)[number], number>>;

/** Words of four letters and a blank, with the probabilities the model gives each; what is not named is shared out evenly. */
function rangesOf(given: readonly Probabilities[], paragraphs: readonly number[] = []): string[] {
  const words: Word[] = given.map((_, i) => ({ from: 5 * i, to: 5 * i + 4, paragraph: paragraphs[i] ?? 0 }));
  const scores = Float32Array.from(given.flatMap(logProbabilities));
  return nameRanges(scores, words).map(({ from, to, logOdds }) => {
    const sure = Object.entries(logOdds).filter(([, value]) => value > 0);
    return `${from / 5}-${(to + 1) / 5} ${sure.map(([type]) => type).join() || '?'}`;
  });
}

function logProbabilities(given: Probabilities): number[] {
  const rest = 1 - Object.values(given).reduce((sum, value) => sum + value, 0);
  const others = NAME_TAG_COUNT - Object.keys(given).length;
  return NAME_TAGS.map((tag) => Math.log(given[tag] ?? Math.max(rest / others, 1e-6)));
}

describe('nameRanges', () => {
  it.each<[string, Probabilities[], string[]]>([
    ['no words', [], []],
    ['nothing that is a name', [{ O: 0.99 }, { O: 0.95 }], []],
    ['one word', [{ O: 0.99 }, { 'B-PER': 0.9 }, { O: 0.99 }], ['1-2 PERSON']],
    ['a name goes on', [{ 'B-ORG': 0.9 }, { 'I-ORG': 0.8 }, { 'I-ORG': 0.9 }], ['0-3 ORGANIZATION']],
    ['a name begins right after another', [{ 'B-PER': 0.9 }, { 'B-LOC': 0.9 }], ['0-1 PERSON', '1-2 PLACE']],
    ['a name that opens without its first tag', [{ O: 0.99 }, { 'I-LOC': 0.9 }], ['1-2 PLACE']],
    [
      'types that differ inside a name are weighed together',
      [{ 'B-PER': 0.6 }, { 'I-ORG': 0.99 }],
      ['0-2 ORGANIZATION'],
    ],
    [
      'a doubtful word is kept apart from a sure one',
      [{ O: 0.8 }, { 'B-PER': 0.9 }, { O: 0.7 }],
      ['0-1 ?', '1-2 PERSON', '2-3 ?'],
    ],
    ['the last word', [{ O: 0.99 }, { 'B-LOC': 0.7 }], ['1-2 PLACE']],
  ])('%s', (_, given, expected) => {
    expect(rangesOf(given)).toEqual(expected);
  });

  it('ends with its paragraph', () => {
    expect(rangesOf([{ 'B-PER': 0.9 }, { 'I-PER': 0.9 }], [0, 1])).toEqual(['0-1 PERSON', '1-2 PERSON']);
  });

  it('gives ln(p / (1 − p)) of the mean probability, never beyond that of 0.999', () => {
    const words = [{ from: 0, to: 4, paragraph: 0 }];
    const sure = Float32Array.from(logProbabilities({ 'B-PER': 1 - 1e-9 }));
    const [name] = nameRanges(sure, words);
    expect(name!.logOdds.PERSON).toBeCloseTo(Math.log(999), 6);
    expect(name!.logOdds.PLACE).toBeCloseTo(-Math.log(999), 6);
    const half = Float32Array.from(logProbabilities({ 'B-PER': 0.4, 'I-PER': 0.2, O: 0.4 }));
    expect(nameRanges(half, words)[0]!.logOdds.PERSON).toBeCloseTo(Math.log(0.6 / 0.4), 5);
  });
});
