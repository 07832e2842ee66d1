import { describe, expect, it } from '@jest/globals';

import { summarize } from '../../../benchmarks/accuracy/cases/case-summary.ts';
import {
  type FoundSpeaker,
  isExpectedSpeaker,
} from '../../../benchmarks/accuracy/cases/speakers/is-expected-speaker.ts';
import {
  type ExpectedSpeaker,
  readChoiceTexts,
  readSpeakerCases,
} from '../../../benchmarks/accuracy/cases/speakers/speaker-case.ts';

const person = (name: string): FoundSpeaker => ({ type: 'PERSON', name, affiliation: null });
const unnamed = (name: string, affiliation: string | null = null): FoundSpeaker => ({
  type: 'UNNAMED_SOURCE',
  name,
  affiliation,
});

describe('isExpectedSpeaker', () => {
  it.each<[string, ExpectedSpeaker, FoundSpeaker[], boolean]>([
    ['a name', 'Ana Brod', [person('Ana Brod')], true],
    ['another name', 'Ana Brod', [person('Karl Brod')], false],
    ['a name and one too many', 'Ana Brod', [person('Ana Brod'), person('Karl Brod')], false],
    ['a name that is only a description', 'Ana Brod', [unnamed('Ana Brod')], false],
    ['two in any order', ['Ana Brod', 'Karl Brod'], [person('Karl Brod'), person('Ana Brod')], true],
    ['one of two', ['Ana Brod', 'Karl Brod'], [person('Karl Brod')], false],
    ['an unnamed source', { unnamed: 'official' }, [unnamed('A senior official')], true],
    ['a person for an unnamed source', { unnamed: 'official' }, [person('Ana Brod')], false],
    ['the affiliation', { unnamed: 'official', of: 'Harbour Trust' }, [unnamed('official', 'The Harbour Trust')], true],
    ['no affiliation', { unnamed: 'official', of: 'Harbour Trust' }, [unnamed('official')], false],
    ['nobody', null, [], true],
    ['somebody for nobody', null, [person('Ana Brod')], false],
  ])('%s', (_name, expected, found, is) => {
    expect(isExpectedSpeaker(expected, found)).toBe(is);
  });
});

describe('the cases', () => {
  const cases = [...readSpeakerCases('fit'), ...readSpeakerCases('held')];

  it('are at least 70, half of them held, each under a name of its own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(70);
    expect(cases.filter(({ part }) => part === 'held').length).toBeGreaterThanOrEqual(cases.length / 2);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it.each([...cases, ...readChoiceTexts()].map((one) => [one.name, one] as const))(
    '%s: its words stand in its text once',
    (_name, { text, statements }) => {
      expect(statements.map(({ says }) => text.split(says).length - 1)).toEqual(statements.map(() => 1));
    },
  );
});

describe('summarize', () => {
  it('counts by part and keeps what does not pass', () => {
    const one = { name: 'a', part: 'fit' as const, passed: true, expected: 'x', got: 'x' };
    const summary = summarize('speakers', [one, { ...one, name: 'b', part: 'held', passed: false, got: 'y' }]);
    expect(summary).toEqual({
      kind: 'speakers',
      cases: 2,
      passed: 1,
      parts: { fit: { cases: 1, passed: 1 }, held: { cases: 1, passed: 0 } },
      failing: [{ name: 'b', part: 'held', expected: 'x', got: 'y' }],
    });
  });
});
