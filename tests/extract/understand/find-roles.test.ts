import { describe, expect, it } from '@jest/globals';

import { extractMarked } from '../../support/extract-marked.ts';

describe('findRoles', () => {
  it.each([
    ['They met Mayor Marta Lindqvist.', ['mayor']],
    ['They met Deputy Mayor Marta Lindqvist of Tarn.', ['deputy mayor']],
    ['They met Varlandic Deputy Foreign Minister Marta Lindqvist.', ['deputy foreign minister, Varland']],
    ['It was quiet in Tarn. Then came Marta Lindqvist, the city’s deputy mayor, alone.', ['deputy mayor, Tarn']],
    ['They met Marta Lindqvist, a spokeswoman for the Harbour Trust, there.', ['spokeswoman, Harbour Trust']],
    ['They met spokeswoman Marta Lindqvist.', ['spokeswoman']],
    ['They met Mrs. Marta Lindqvist.', []],
    ['They met Marta Lindqvist, tired and wet, there.', []],
  ])('%s', async (text, expected) => {
    const { entities } = await extractMarked(text);
    const person = entities.find(({ name }) => name.includes('Lindqvist'))!;
    const nameOf = (key: string): string => entities.find((entity) => entity.key === key)!.name;
    const roles = person.roles.map(({ title, organization, place }) =>
      [title, ...[organization, place].filter((key) => key !== null).map(nameOf)].join(', '),
    );
    expect(roles).toEqual(expected);
  });
});
