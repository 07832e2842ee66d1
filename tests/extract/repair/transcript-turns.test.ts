import { describe, expect, it } from '@jest/globals';

import { transcriptTurns } from '../../../src/extract/repair/rules/transcript-turns.ts';

import { repairMarked } from '../../support/repair-marked.ts';

const TURNS = [
  'OKORO: Will the bridge reopen?',
  'DR. LIND: It will, in May.',
  'OKORO: All of it?',
  'DR. LIND: All of it.',
];

function linesOf(paragraphs: readonly string[]): string[] {
  return repairMarked(transcriptTurns, paragraphs.join('\n\n')).lines;
}

describe('transcriptTurns', () => {
  it('gives each turn to the name at its head', () => {
    expect(linesOf(['The two met on Friday.', ...TURNS])).toEqual([
      'OKORO | - | Will the bridge reopen?',
      'DR. LIND | - | It will, in May.',
      'OKORO | - | All of it?',
      'DR. LIND | - | All of it.',
    ]);
  });

  it('lets a paragraph without a name between two turns go on with the first', () => {
    const [question, answer, ...rest] = TURNS;
    expect(linesOf([question!, answer!, 'The piers come first.', ...rest])[1]).toBe(
      'DR. LIND | - | It will, in May. … The piers come first.',
    );
  });

  it('passes over stage directions and the marks that open each paragraph', () => {
    const [question, answer, ...rest] = TURNS.map((turn) => `"${turn}`);
    expect(linesOf([question!, answer!, '"(CROSSTALK.)', ...rest]).slice(0, 2)).toEqual([
      'OKORO | - | Will the bridge reopen?',
      'DR. LIND | - | It will, in May.',
    ]);
  });

  it('leaves what follows the last turn alone', () => {
    expect(linesOf([...TURNS, 'The works began in March.']).at(-1)).toBe('DR. LIND | - | All of it.');
  });

  it.each([
    ['too few turns', TURNS.slice(0, 3)],
    ['one name only', TURNS.map((turn) => turn.replace('OKORO', 'DR. LIND'))],
    ['headings, each of them once', ['UPDATE: It is open.', 'WHERE: Lund.', 'WHEN: May.', 'COST: None.']],
    ['names that are not in capitals', TURNS.map((turn) => turn.toLowerCase())],
  ])('sees no transcript in %s', (_, paragraphs) => {
    expect(linesOf(paragraphs)).toEqual([]);
  });
});
