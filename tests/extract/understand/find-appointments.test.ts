import { describe, expect, it } from '@jest/globals';

import { extractMarked } from '../../support/extract-marked.ts';

const SAID = '{cue|said} {content|it rains}';

describe('roles that are taken up', () => {
  it.each([
    [`Petra Hale followed Karl Brod as director. {source|The director} ${SAID}.`, 'Petra Hale'],
    [`Petra Hale was named chief engineer in May. {source|The chief engineer} ${SAID}.`, 'Petra Hale'],
    [`Petra Hale succeeded Karl Brod as director. {source|The former director} ${SAID}.`, 'Karl Brod'],
    [`Petra Hale became mayor of Tarn. {source|The mayor of Tarn} ${SAID}.`, 'Petra Hale'],
    [`The deputy mayor, Karl Brod, slept. Petra Hale came. {source|The deputy mayor} ${SAID}.`, 'Karl Brod'],
  ])('%s', async (marked, speaker) => {
    expect((await extractMarked(marked)).named[0]!.speakers).toEqual([speaker]);
  });

  it('are none where somebody only followed somebody', async () => {
    const { entities } = await extractMarked('Petra Hale followed Karl Brod to the director’s door.');
    expect(entities.flatMap(({ roles }) => roles)).toEqual([]);
  });
});
