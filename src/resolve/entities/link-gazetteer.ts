import { type LocalEntity } from '../../model/extracted-article.ts';
import { type GazetteerPerson } from '../../model/gazetteer.ts';

import { givenNamesCompatible, surnameKey } from '../../extract/names/name-variants.ts';
import { parsePersonName } from '../../extract/names/person-name.ts';
import { titleMatch } from '../../extract/names/role-title.ts';

import { type RecordedName, type RecordedRole } from '../records/entity-record.ts';
import { type GazetteerGraph } from './gazetteer-graph.ts';
import { generation } from './person-name.ts';

/** What one article says of a person, resolved as far as it can be without other articles. */
export interface PersonEvidence {
  name: RecordedName;
  roles: readonly RecordedRole[];
  domains: readonly string[];
  countries: readonly string[];
}

/**
 * The gazetteer key of an organization or place: the article's own link, else the only entry of any type with exactly
 * that name, if it has the entity's type. Null when the gazetteer does not know it or several fit.
 */
export function linkNamed(entity: LocalEntity, gazetteer: GazetteerGraph): string | null {
  const linked = ownLink(entity, gazetteer);
  if (linked !== null) return linked;
  const named = gazetteer.index.byName(entity.name);
  return named.length === 1 && named[0]!.type === entity.type ? named[0]!.key : null;
}

/**
 * The gazetteer key of a person: the article's own link, else the only person of that surname whom given names fit and
 * roles do not contradict. A bare surname, or a name that several bear, needs a role that the person holds.
 */
export function linkPerson(entity: LocalEntity, evidence: PersonEvidence, gazetteer: GazetteerGraph): string | null {
  const linked = ownLink(entity, gazetteer);
  if (linked !== null) return linked;
  const possible = gazetteer.index
    .bySurname(parsePersonName(evidence.name.display).surname)
    .filter((person) => couldBe(person, evidence, gazetteer));
  const supported = possible.filter((person) => isSupported(person, evidence, gazetteer));
  if (supported.length === 1) return supported[0]!.key;
  return evidence.name.givenNames.length > 0 && possible.length === 1 ? possible[0]!.key : null;
}

function ownLink(entity: LocalEntity, gazetteer: GazetteerGraph): string | null {
  if (entity.gazetteerKey === null) return null;
  return gazetteer.index.entry(entity.gazetteerKey)?.type === entity.type ? entity.gazetteerKey : null;
}

function couldBe(person: GazetteerPerson, evidence: PersonEvidence, gazetteer: GazetteerGraph): boolean {
  const named = [person.name, ...person.aliases]
    .map(parsePersonName)
    .some(
      (name) =>
        surnameKey(name.surname) === evidence.name.surnameKey &&
        generation(name.suffix) === evidence.name.suffix &&
        givenNamesCompatible(name.givenNames, evidence.name.givenNames),
    );
  if (!named) return false;
  const countries = gazetteer.countries(person.key);
  const contradicts =
    countries.length > 0 && evidence.countries.length > 0 && !countries.some((id) => evidence.countries.includes(id));
  return !contradicts;
}

/** One of the article's roles is a role that the person holds, in the same organization, place or country. */
function isSupported(person: GazetteerPerson, evidence: PersonEvidence, gazetteer: GazetteerGraph): boolean {
  return person.roles.some((role) => {
    const keys = [role.organization, role.place].filter((key) => key !== null);
    const at = new Set(keys.flatMap((key) => [gazetteer.ref(key)?.id ?? '', ...gazetteer.countries(key)]));
    const shared = [...evidence.domains, ...evidence.countries].some((id) => at.has(id));
    return shared && evidence.roles.some((given) => titleMatch(given.title, role.title) > 0);
  });
}
