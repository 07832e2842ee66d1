import { describe, expect, it } from '@jest/globals';

import { ATTRIBUTION_CAUSES, attributionErrors } from '../../../src/evaluate/attribution/attribution-errors.ts';
import { compareAttributions } from '../../../src/evaluate/attribution/compared-attributions.ts';
import { type StatementParts } from '../../../src/evaluate/attribution/scored-statement.ts';
import { countCauses } from '../../../src/evaluate/errors/found-error.ts';

import { statement } from './made-up-attributions.ts';

const TEXT = 'Ana said the old bridge is safe for all. Ben hopes it stays open. Some say that tolls went up.';
const safe = statement(TEXT, 'the old bridge is safe for all', 'Ana');
const open = statement(TEXT, 'it stays open', 'Ben');
const tolls = statement(TEXT, 'that tolls went up');
const GOLD = [safe, open, tolls];

const ARTICLE = { article: 'a', text: TEXT, attributions: GOLD, discarded: [] };

function causesOf(given: StatementParts[]): string[] {
  return attributionErrors(compareAttributions(ARTICLE, given)).map(({ cause, excerpt }) => `${cause}: ${excerpt}`);
}

describe('attributionErrors', () => {
  it.each<[string, StatementParts[], string[]]>([
    ['nothing is wrong', GOLD, []],
    ['a content that nobody predicted', [safe, tolls], ['nothing predicted: it stays open']],
    [
      'a content that begins and ends elsewhere',
      [statement(TEXT, 'said the old', 'Ana'), open, tolls],
      ['boundary off: the old bridge is safe for all', 'prediction beside a content: said the old'],
    ],
    [
      'two contents in one',
      [statement(TEXT, 'bridge is safe for all. Ben hopes it stays open. Some say', 'Ana'), tolls],
      [
        'merged into a neighbour: the old bridge is safe for all',
        'merged into a neighbour: it stays open',
        'prediction beside a content: bridge is safe for all. Ben hopes it stays open. Some say',
      ],
    ],
    [
      'a content in pieces',
      [statement(TEXT, 'the old bridge', 'Ana'), statement(TEXT, 'safe for all', 'Ana'), open, tolls],
      [
        'cut in pieces: the old bridge is safe for all',
        'prediction beside a content: the old bridge',
        'prediction beside a content: safe for all',
      ],
    ],
    [
      'a source that is missing',
      [{ ...safe, source: [] }, open, tolls],
      ['source missing: the old bridge is safe for all'],
    ],
    ['another source', [safe, statement(TEXT, 'it stays open', 'Ana'), tolls], ['wrong source: it stays open']],
    [
      'a source for what nobody says',
      [safe, open, statement(TEXT, 'that tolls went up', 'Some')],
      ['source where gold has none: that tolls went up'],
    ],
    ['a content out of nothing', [...GOLD, statement(TEXT, 'Ben hopes', 'Ana')], ['spurious content: Ben hopes']],
  ])('%s', (_name, given, expected) => {
    expect(causesOf(given)).toEqual(expected);
  });

  it('is counted by cause and kind, with examples from all over', () => {
    const missed = attributionErrors(compareAttributions(ARTICLE, []));
    const [first] = countCauses(ATTRIBUTION_CAUSES, missed, 2);
    expect(first).toMatchObject({ cause: 'nothing predicted', count: 3, byKind: { DIRECT: 0, MIXED: 0, INDIRECT: 3 } });
    expect(first!.examples.map(({ excerpt }) => excerpt)).toEqual(['the old bridge is safe for all', 'it stays open']);
  });
});
