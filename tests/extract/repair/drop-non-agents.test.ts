import { describe, expect, it } from '@jest/globals';

import { dropNonAgents } from '../../../src/extract/repair/rules/drop-non-agents.ts';

import { repairMarked } from '../../support/repair-marked.ts';

describe('drop-non-agents', () => {
  it.each([
    ['{source|Footage of the square} {cue|showed} {content|a crowd}.', []],
    ['{source|Satellite images} {cue|show} {content|the dam}.', []],
    ['Pictures of the square {cue|showed} {content|a crowd}.', []],
    ['{source|TARNOW}{cue|:} {content|The council met}.', []],
    ['{source|A report} {cue|showed} {content|that it leaks}.', ['A report | showed | that it leaks']],
    ['{source|The photographer} {cue|said} {content|it leaks}.', ['The photographer | said | it leaks']],
    ['{source|Ana Brod}{cue|:} {content|We wait}.', ['Ana Brod | : | We wait']],
    ['{source|NATO} {cue|said} {content|it waits}.', ['NATO | said | it waits']],
  ])('%s', (marked, expected) => {
    expect(repairMarked(dropNonAgents, marked).lines).toEqual(expected);
  });
});
