import { describe, expect, it } from '@jest/globals';

import { ownPossessiveClaims } from '../../../src/extract/repair/rules/own-possessive-claims.ts';

import { repairMarked } from '../../support/repair-marked.ts';

describe('own-possessive-claims', () => {
  it.each([
    [
      '{source|The clerk} spoke, {cue|contradicting Mayor Ana Brod’s claim that} {content|it was dry}.',
      ['The clerk | contradicting Mayor Ana Brod’s claim that | it was dry'],
    ],
    [
      '{source|The clerk} {cue|rejected} Ana Brod’s earlier claim {content|that it was dry}.',
      ['Ana Brod | claim | that it was dry'],
    ],
    ['{source|Ana Brod} {cue|claimed} {content|it was dry}.', ['Ana Brod | claimed | it was dry']],
    ['{content|It was dry}, in {source|Ana Brod}’s {cue|claim}.', ['Ana Brod | claim | It was dry']],
  ])('%s', (marked, expected) => {
    expect(repairMarked(ownPossessiveClaims, marked).lines).toEqual(expected);
  });
});
