import { describe, expect, it } from '@jest/globals';

import { calibration } from '../../../src/evaluate/attribution/calibration.ts';
import { compareAttributions } from '../../../src/evaluate/attribution/compared-attributions.ts';

import { statement } from './made-up-attributions.ts';

const TEXT = 'Ana said the bridge is safe. Ben hopes it stays open.';
const safe = statement(TEXT, 'the bridge is safe', 'Ana');
const open = statement(TEXT, 'it stays open', 'Ben');
const article = { article: 'a', text: TEXT, attributions: [safe, open], discarded: [] };

describe('calibration', () => {
  it('sets confidence beside the share that is right, tenth by tenth', () => {
    const given = [
      { ...safe, confidence: 0.9 },
      { ...statement(TEXT, 'it stays open', 'Ana'), confidence: 1 },
      { ...statement(TEXT, 'Ben hopes', 'Ben'), confidence: 0.25 },
    ];
    const { bins, expectedError } = calibration([compareAttributions(article, given)])!;
    expect(bins).toEqual([
      { from: 0.2, to: 0.3, predictions: 1, meanConfidence: 0.25, contentRight: 0, right: 0 },
      { from: 0.9, to: 1, predictions: 2, meanConfidence: 0.95, contentRight: 1, right: 0.5 },
    ]);
    expect(expectedError).toBeCloseTo((0.25 + 2 * 0.45) / 3, 12);
  });

  it('is null where no prediction says how sure it is', () => {
    expect(calibration([compareAttributions(article, [safe])])).toBeNull();
  });
});
