import { describe, expect, it } from '@jest/globals';

import { extractMarked } from '../../support/extract-marked.ts';

/** The article's people, organizations or places with every form of their names. */
async function entitiesOf(text: string, type: string): Promise<string[][]> {
  const { entities } = await extractMarked(text);
  return entities.filter((entity) => entity.type === type).map(({ name, aliases }) => [name, ...aliases]);
}

describe('linkNames', () => {
  it.each([
    ['Mayor Marta Lindqvist spoke. They thanked Lindqvist.', [['Marta Lindqvist', 'Lindqvist']]],
    ['They thanked Lindqvist. Mayor Marta Lindqvist spoke.', [['Marta Lindqvist', 'Lindqvist']]],
    ['Mayor Sergei Orsk spoke. They thanked Serhiy Orsk.', [['Sergei Orsk', 'Serhiy Orsk']]],
    ['Sergei Malkin spoke. They thanked Sergey Malkin and Malkin.', [['Sergey Malkin', 'Sergei Malkin', 'Malkin']]],
    ['Mayor Ana Brod met Karl Brod. They thanked Brod.', [['Ana Brod'], ['Karl Brod', 'Brod']]],
    ['Maria Lund met Maria Stone.', [['Maria Lund'], ['Maria Stone']]],
    ['Mr. Stenvall met Mr. Stenvall.', [['Stenvall']]],
  ])('%s', async (text, expected) => {
    expect(await entitiesOf(text, 'PERSON')).toEqual(expected);
  });

  it('never joins on a given name alone', async () => {
    const people = await entitiesOf('Mayor Maria Lund spoke. They thanked Maria for it.', 'PERSON');
    expect(people).toEqual([['Maria Lund']]);
  });

  it('joins the short form of an organization to its full name, unless two fit', async () => {
    const one = await entitiesOf('They asked Tessier Holdings. Nobody knew what Tessier had paid.', 'ORGANIZATION');
    expect(one).toEqual([['Tessier Holdings', 'Tessier']]);
    const two = await entitiesOf(
      'They asked the Osk Courier and the Velm Courier. The Courier was late.',
      'ORGANIZATION',
    );
    expect(two).toEqual([['Osk Courier'], ['Velm Courier'], ['Courier']]);
  });

  it('joins an acronym to the name before its brackets', async () => {
    const organizations = await entitiesOf('They asked the Dock Workers Union (DWU). Later DWU left.', 'ORGANIZATION');
    expect(organizations).toEqual([['Dock Workers Union', 'DWU']]);
  });
});
