import { describe, expect, it } from '@jest/globals';

import { extractMarked } from '../../../support/extract-marked.ts';

const SAID = '{cue|said} {content|it rains}';
const PAIR = 'Petra Hale and Karl Hale keep bees.';

describe('of two with one surname', () => {
  it.each([
    [`${PAIR} {source|Ms Hale} ${SAID}.`, 'Petra Hale'],
    [`${PAIR} {source|Mr. Hale} ${SAID}.`, 'Karl Hale'],
    [
      `${PAIR} {source1|Petra Hale} {cue1|said} {content1|it rains}. {source2|Hale} {cue2|said} {content2|so}.`,
      'Petra Hale',
    ],
  ])('%s', async (marked, speaker) => {
    const { named } = await extractMarked(marked);
    expect(named.at(-1)!.speakers).toEqual([speaker]);
    expect(named.at(-1)!.candidates[0]).toBe(speaker);
  });
});

describe('two who speak together', () => {
  it.each([
    [`Petra Hale and Marta Lindqvist came. {source|Both women} ${SAID}.`, ['Petra Hale', 'Marta Lindqvist']],
    [`Karl Brod met Ivan Korsak. It rained. {source|The two men} ${SAID}.`, ['Karl Brod', 'Ivan Korsak']],
    [`${PAIR} {source|The couple} ${SAID}.`, ['Petra Hale', 'Karl Hale']],
    [`Petra Hale came. {source|Both women} ${SAID}.`, ['Both women']],
  ])('%s', async (marked, speakers) => {
    expect((await extractMarked(marked)).named[0]!.speakers).toEqual(speakers);
  });
});
