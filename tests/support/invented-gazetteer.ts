import {
  type Gazetteer,
  type GazetteerOrganization,
  type GazetteerPerson,
  type GazetteerPlace,
  type GazetteerRole,
} from '../../src/model/gazetteer.ts';

import { GazetteerIndex } from '../../src/extract/names/gazetteer-index.ts';

/** Two invented countries with their capitals, governments and people, so that test sentences put words in nobody's mouth. */
const INVENTED: Gazetteer = {
  entries: [
    place('varland', 'Varland', 'COUNTRY', null, ['Varlandic', 'Varlanders'], 'varland-government'),
    place('estmark', 'Estmark', 'COUNTRY', null, ['Estmarkian', 'Estmarkians'], 'estmark-government'),
    place('velm', 'Velm', 'CITY', 'varland'),
    place('korsk', 'Korsk', 'CITY', 'estmark'),
    place('tarn', 'Tarn', 'CITY', 'varland'),
    place('port-loma', 'Port Loma', 'CITY', 'estmark'),
    organization('varland-government', 'Government of Varland', [], ['Velm'], 'GOVERNMENT', 'varland'),
    organization('estmark-government', 'Government of Estmark', [], ['Korsk', 'the Citadel'], 'GOVERNMENT', 'estmark'),
    organization('varland-army', 'Varlandic armed forces', ['Varland armed forces'], [], 'MILITARY', 'varland'),
    organization('who', 'World Harvest Organization', ['WHO'], [], 'INTERNATIONAL', null),
    organization('union', 'Union of Shores', ['US', 'U.S.'], [], 'INTERNATIONAL', null),
    organization('harbour-trust', 'Harbour Trust', [], [], 'COMPANY', 'varland'),
    organization('tarn-gazette', 'Tarn Gazette', ['the Gazette'], [], 'OUTLET', 'varland'),
    organization('twitter', 'Twitter', [], [], 'COMPANY', null),
    person('sergey-malkin', 'Sergey Malkin', ['Sergei Malkin'], 'MALE', [role('Foreign Minister', 'estmark')]),
    person('petra-hale', 'Petra Hale', [], 'FEMALE', [role('Foreign Minister', 'varland')]),
    person('ivan-korsak', 'Ivan Korsak', [], 'MALE', [role('President', 'estmark')]),
    person('lena-vost', 'Lena Vost', [], 'FEMALE', [role('President', 'varland')]),
  ],
};

export const INVENTED_GAZETTEER = new GazetteerIndex(INVENTED);

function place(
  key: string,
  name: string,
  kind: GazetteerPlace['kind'],
  within: string | null,
  demonyms: string[] = [],
  government: string | null = null,
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

function person(
  key: string,
  name: string,
  aliases: string[],
  gender: GazetteerPerson['gender'],
  roles: GazetteerRole[],
): GazetteerPerson {
  return { type: 'PERSON', key, name, aliases, sources: [], gender, roles };
}

function role(title: string, place: string): GazetteerRole {
  return { title, organization: null, place, since: '2020-01-01', until: null };
}
