import { describe, expect, it } from '@jest/globals';

import { extractMarked } from '../../../support/extract-marked.ts';

const SAID = '{cue|said} {content|it rains}';

describe('a description means', () => {
  it.each([
    ['the noun beside a name', `The dealer Karl Brod came. Petra Hale left. {source|The dealer} ${SAID}.`, 'Karl Brod'],
    [
      'the noun in the apposition behind a name',
      `Petra Hale, a vintner from Tarn, slept. {source|The vintner} ${SAID}.`,
      'Petra Hale',
    ],
    ['what somebody is said to be', `Karl Brod is a farmer. {source|The farmer} ${SAID}.`, 'Karl Brod'],
    ['who was given the age', `Karl Brod, 34, and Ivan Hale, 51, ran. {source|The 51-year-old} ${SAID}.`, 'Ivan Hale'],
    [
      'who was called by the country',
      `The Estmarkian singer Petra Hale met Karl Brod. {source|The Estmarkian} ${SAID}.`,
      'Petra Hale',
    ],
    [
      'an organization whose name holds the noun',
      `The Harbour Trust met. {source|The trust} ${SAID}.`,
      'Harbour Trust',
    ],
    [
      'the same source without a name as before',
      '{source1|A ferry official} {cue1|said} {content1|it rains}. {source2|The official} {cue2|said} {content2|so}.',
      'A ferry official',
    ],
  ])('%s', async (_name, marked, speaker) => {
    const { named } = await extractMarked(marked);
    expect(named.at(-1)!.speakers).toEqual([speaker]);
  });

  it('nobody new where two answer to it as well', async () => {
    const { named } = await extractMarked(
      `Minister Karl Brod met Minister Petra Hale in Tarn. It rained. {source|The minister} ${SAID}.`,
    );
    expect(named[0]).toMatchObject({ speakers: [] });
    expect(named[0]!.candidates).toHaveLength(2);
  });

  it('a source without a name where nobody answers to it', async () => {
    const { entities } = await extractMarked(`Karl Brod came. {source|The plumber} ${SAID}.`);
    expect(entities.map(({ name, type }) => `${name} ${type}`)).toContain('plumber UNNAMED_SOURCE');
  });

  it('an organization that is named in full is no description of another', async () => {
    const { named } = await extractMarked(`The Harbour Trust met. {source|The Lantern Trust} ${SAID}.`);
    expect(named[0]!.speakers).toEqual(['Lantern Trust']);
  });
});
