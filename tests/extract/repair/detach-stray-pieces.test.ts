import { describe, expect, it } from '@jest/globals';

import { detachStrayPieces } from '../../../src/extract/repair/rules/detach-stray-pieces.ts';

import { repairMarked } from '../../support/repair-marked.ts';

describe('detach-stray-pieces', () => {
  it.each([
    [
      '{source|Brod} {cue|criticised} {content|the council}.\n{content|"They never listen to us."}',
      ['Brod | criticised | the council', 'Brod | - | "They never listen to us."'],
    ],
    ['{source|Brod} {cue|said} {content|it rains}.\n{content|The roads were wet}.', ['Brod | said | it rains']],
    ['{source|Brod} {cue|said} {content|it rains}.\n{content|"Never."}', ['Brod | said | it rains']],
    ['{content|"It rains all day."}\n{source|Brod} {cue|said} {content|so}.', ['Brod | said | so']],
    ['{content|"It rains,"} {source|Brod} {cue|said}. {content|"A lot."}', ['Brod | said | "It rains," … "A lot."']],
    ['{source|Brod} {cue|said}:\n{content|"We wait for rain."}', ['Brod | said | "We wait for rain."']],
  ])('%s', (marked, expected) => {
    expect(repairMarked(detachStrayPieces, marked).lines).toEqual(expected);
  });

  it('lets the detached piece continue the turn', () => {
    const marked = '{source|Brod} {cue|sighed} {content|aloud}.\n{content|"They never listen to us."}';
    const { drafts } = repairMarked(detachStrayPieces, marked);
    expect(drafts[1]).toMatchObject({ continues: drafts[0], method: 'continued-turn', rules: ['detach-stray-pieces'] });
  });
});
