import { describe, expect, it } from '@jest/globals';

import { type GroupFigures } from '../../../src/evaluate/attribution/figures.ts';
import { scoreAttributions } from '../../../src/evaluate/attribution/score-attributions.ts';
import { type StatementParts } from '../../../src/evaluate/attribution/scored-statement.ts';

import { placeOf, statement } from './made-up-attributions.ts';

const TEXT =
  '“We will sail,” Mrs. Orde said. “And soon.” She called the plan "a disgrace" for Osk. ' +
  'Tam Lund, a spokesman for the port, denied that fares rose.';

const split = statement(TEXT, '“We will sail,” … “And soon.”', 'Mrs. Orde', 'said');
const mixed = statement(TEXT, 'the plan "a disgrace" for Osk', 'She', 'called');
const denial = statement(TEXT, 'that fares rose', 'Tam Lund, a spokesman for the port', 'denied');
const GOLD = [split, mixed, denial];

function score(given: StatementParts[], gold = GOLD, discarded: string[] = []) {
  const article = {
    article: 'a',
    text: TEXT,
    attributions: gold.map(({ content, source, cue }) => ({ content, source, cue })),
    discarded: discarded.map((words) => placeOf(TEXT, words)),
  };
  return scoreAttributions([article], new Map([['a', { statements: given }]])).score;
}

type Expected = (all: GroupFigures) => [actual: number | null, expected: number | null];

describe('scoreAttributions', () => {
  it('gives the gold itself one hundred percent everywhere', () => {
    const { groups, spans } = score(
      GOLD.map((one, index) => ({ ...one, kind: (['DIRECT', 'MIXED', 'INDIRECT'] as const)[index]! })),
    );
    for (const { joint, exact, exactChar, soft, token, iou50, ...shares } of Object.values(groups)) {
      expect([joint, exact, exactChar, soft, token, iou50].map(({ f1 }) => f1)).toEqual([1, 1, 1, 1, 1, 1]);
      expect(shares).toMatchObject({ sourceExact: 1, sourceHead: 1, cueExact: 1, kindRight: 1, sourceNone: null });
    }
    expect(Object.values(spans).map(({ f1 }) => f1)).toEqual([1, 1, 1]);
  });

  it.each<[string, StatementParts[], Expected]>([
    [
      'half of a split quotation covers its words',
      [statement(TEXT, '“We will sail,”', 'Orde')],
      (all) => [all.soft.recall, 3 / 5 / 3],
    ],
    [
      'and is found, since three of five words are more than half',
      [statement(TEXT, '“We will sail,”', 'Orde')],
      (all) => [all.iou50.recall, 1 / 3],
    ],
    ['but is not exact', [statement(TEXT, '“We will sail,”', 'Orde')], (all) => [all.exact.f1, 0]],
    [
      'quotation marks do not count as words',
      [statement(TEXT, 'We will sail … And soon', 'Mrs. Orde')],
      (all) => [all.exact.recall, 1 / 3],
    ],
    [
      'but as characters',
      [statement(TEXT, 'We will sail … And soon', 'Mrs. Orde')],
      (all) => [all.exactChar.recall, 0],
    ],
    ['two of six words are not half', [statement(TEXT, '"a disgrace"', 'She')], (all) => [all.iou50.recall, 0]],
    [
      'a wrong source is found but not joint',
      [statement(TEXT, 'that fares rose', 'Mrs. Orde')],
      (all) => [all.joint.recall, 0],
    ],
    [
      'the head stands before the first comma',
      [statement(TEXT, 'that fares rose', 'Lund')],
      (all) => [all.sourceHead, 1],
    ],
    [
      'a part of the source that is not the head',
      [statement(TEXT, 'that fares rose', 'spokesman')],
      (all) => [all.sourceHead, 0],
    ],
    ['overlaps all the same', [statement(TEXT, 'that fares rose', 'spokesman')], (all) => [all.sourceOverlap, 1]],
    [
      'a speaker by name is no source',
      [{ ...statement(TEXT, 'that fares rose'), speaker: "Lund's" }],
      (all) => [all.sourceOverlap, 0],
    ],
    ['but has the name', [{ ...statement(TEXT, 'that fares rose'), speaker: "Lund's" }], (all) => [all.sourceName, 1]],
    [
      'a pronoun has no name to be found',
      [statement(TEXT, 'the plan "a disgrace" for Osk', 'She')],
      (all) => [all.sourceName, null],
    ],
    ['the same statement twice is right once', [denial, denial], (all) => [all.exact.precision, 1 / 2]],
    ['and recalled once', [denial, denial], (all) => [all.joint.recall, 1 / 3]],
    ['nothing predicted', [], (all) => [all.token.f1, 0]],
  ])('%s', (_name, given, expected) => {
    const [actual, right] = expected(score(given).groups.ALL);
    expect(actual && Number(actual.toFixed(12))).toBe(right && Number(right.toFixed(12)));
  });

  it('books precision under the kind of the prediction and recall under that of the gold', () => {
    const { DIRECT, MIXED } = score([statement(TEXT, '"a disgrace"', 'She')]).groups;
    expect(DIRECT.soft).toMatchObject({ precision: 1, recall: 0 });
    expect(MIXED.soft.recall).toBeCloseTo(2 / 6, 12);
    expect(MIXED.given).toBe(0);
  });

  it('counts a source where the gold has none as wrong', () => {
    const unnamed = statement(TEXT, 'that fares rose');
    expect(score([unnamed], [unnamed]).groups.ALL).toMatchObject({
      sourceNone: 1,
      joint: { f1: 1 },
      sourceGiven: null,
    });
    expect(score([denial], [unnamed]).groups.ALL).toMatchObject({ sourceNone: 0, joint: { f1: 0 } });
  });

  it('leaves out what lies half in discarded words, on both sides', () => {
    const { ALL } = score([split, denial], GOLD, ['fares rose']).groups;
    expect(ALL).toMatchObject({ gold: 2, given: 1 });
  });

  it('finds two contents in one long prediction by words only', () => {
    const long = statement(TEXT, TEXT.slice(TEXT.indexOf('the plan'), -1), 'She');
    const { ALL } = score([long], [mixed, denial]).groups;
    expect(ALL.soft.recall).toBe(1);
    expect(ALL.iou50.f1).toBe(0);
  });

  it('counts an article without prediction as one in which nothing was found', () => {
    const article = {
      article: 'a',
      text: TEXT,
      attributions: [{ content: split.content, source: [], cue: [] }],
      discarded: [],
    };
    expect(scoreAttributions([article], new Map()).score.groups.ALL).toMatchObject({ gold: 1, given: 0 });
  });
});
