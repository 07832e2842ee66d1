import {
  type Gazetteer,
  type GazetteerOrganization,
  type GazetteerPerson,
  type GazetteerPlace,
  type GazetteerRole,
} from '../../src/model/gazetteer.ts';

/** A handful of public facts, enough to test what a gazetteer does. */
export const TEST_GAZETTEER: Gazetteer = {
  entries: [
    place('ukraine', 'Ukraine', 'COUNTRY', null, ['Ukrainian', 'Ukrainians'], 'ukrainian-government'),
    place('russia', 'Russia', 'COUNTRY', null, ['Russian', 'Russians'], 'russian-government'),
    place('turkey', 'Turkey', 'COUNTRY', null, ['Turkish'], null),
    place('mariupol', 'Mariupol', 'CITY', 'ukraine', [], null),
    place('moscow', 'Moscow', 'CITY', 'russia', [], null),
    place('antalya', 'Antalya', 'CITY', 'turkey', [], null),
    organization('ukrainian-government', 'Government of Ukraine', [], ['Kyiv'], 'GOVERNMENT', 'ukraine'),
    organization('russian-government', 'Government of Russia', [], ['Moscow', 'the Kremlin'], 'GOVERNMENT', 'russia'),
    organization(
      'red-cross',
      'International Committee of the Red Cross',
      ['ICRC', 'Red Cross'],
      [],
      'INTERNATIONAL',
      null,
    ),
    organization('bbc', 'BBC', ['British Broadcasting Corporation'], [], 'OUTLET', null),
    organization('associated-press', 'Associated Press', ['AP'], [], 'OUTLET', null),
    person(
      'volodymyr-zelensky',
      'Volodymyr Zelensky',
      ['Volodymyr Zelenskyy'],
      [role('President', 'ukraine', null, '2019-05-20')],
    ),
    person('vladimir-putin', 'Vladimir Putin', [], [role('President', 'russia', null, '2012-05-07')]),
    person(
      'sergey-lavrov',
      'Sergey Lavrov',
      ['Sergei Lavrov'],
      [role('Foreign Minister', 'russia', null, '2004-03-09')],
    ),
    person(
      'dmytro-kuleba',
      'Dmytro Kuleba',
      [],
      [role('Foreign Minister', null, 'ukrainian-government', '2020-03-04', '2024-09-05')],
    ),
    person('serhiy-orlov', 'Serhiy Orlov', [], [role('Deputy Mayor', 'mariupol', null, null)]),
    person('vadym-boichenko', 'Vadym Boichenko', [], [role('Mayor', 'mariupol', null, '2015-12-15')]),
  ],
};

function place(
  key: string,
  name: string,
  kind: GazetteerPlace['kind'],
  within: string | null,
  demonyms: string[],
  government: string | null,
): GazetteerPlace {
  return { type: 'PLACE', key, name, aliases: [], sources: [], kind, within, demonyms, government };
}

function organization(
  key: string,
  name: string,
  aliases: string[],
  metonyms: string[],
  kind: GazetteerOrganization['kind'],
  country: string | null,
): GazetteerOrganization {
  return { type: 'ORGANIZATION', key, name, aliases, sources: [], kind, country, metonyms };
}

function person(key: string, name: string, aliases: string[], roles: GazetteerRole[]): GazetteerPerson {
  return { type: 'PERSON', key, name, aliases, sources: [], gender: null, roles };
}

function role(
  title: string,
  of: string | null,
  organizationKey: string | null,
  since: string | null,
  until: string | null = null,
): GazetteerRole {
  return { title, organization: organizationKey, place: of, since, until };
}
