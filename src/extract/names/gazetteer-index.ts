import {
  type Gazetteer,
  type GazetteerEntry,
  type GazetteerOrganization,
  type GazetteerPerson,
  type GazetteerPlace,
} from '../../model/gazetteer.ts';

import { nameKey } from './name-key.ts';
import { givenNamesCompatible, surnameKey } from './name-variants.ts';
import { parsePersonName, type PersonName } from './person-name.ts';
import { holdersOf, type RoleQuestion } from './role-holders.ts';

/**
 * A gazetteer made ready for lookups. Immutable: one index can be shared by every article. All lookups fold
 * (`nameKey`), so case, accents, "the" and possessives do not matter; results keep the gazetteer's order.
 */
export class GazetteerIndex {
  readonly entries: readonly GazetteerEntry[];
  readonly persons: readonly GazetteerPerson[];
  private readonly byKey = new Map<string, GazetteerEntry>();
  private readonly names = new Map<string, GazetteerEntry[]>();
  private readonly metonyms = new Map<string, GazetteerOrganization>();
  private readonly demonyms = new Map<string, GazetteerPlace>();
  private readonly surnames = new Map<string, GazetteerPerson[]>();
  private readonly personNames = new Map<string, PersonName[]>();
  private readonly longestNames = new Map<string, number>();

  constructor(gazetteer: Gazetteer) {
    this.entries = gazetteer.entries;
    for (const entry of gazetteer.entries) this.addEntry(entry);
    this.persons = gazetteer.entries.filter((entry) => entry.type === 'PERSON');
    for (const key of [...this.names.keys(), ...this.metonyms.keys(), ...this.demonyms.keys()]) {
      const words = key.split(' ');
      const first = nameKey(words[0]!);
      this.longestNames.set(first, Math.max(words.length, this.longestNames.get(first) ?? 0));
    }
  }

  /** The entry with this gazetteer key, or null. */
  entry(key: string): GazetteerEntry | null {
    return this.byKey.get(key) ?? null;
  }

  /**
   * The number of words of the longest name, alias, metonym or demonym that begins with a word: how far a longest-match
   * scan has to look. 0 when none does.
   */
  longestNameFrom(word: string): number {
    return this.longestNames.get(nameKey(word).split(' ')[0]!) ?? 0;
  }

  /** Entries that have this name or alias; of one type where it is given. Empty when there is none. */
  byName<T extends GazetteerEntry['type']>(name: string, type?: T): Extract<GazetteerEntry, { type: T }>[] {
    const entries = this.names.get(nameKey(name)) ?? [];
    return entries.filter(
      (entry): entry is Extract<GazetteerEntry, { type: T }> => type === undefined || entry.type === type,
    );
  }

  /** The organization that a word stands for when it speaks or acts ("Moscow"), the first in the gazetteer's order. */
  byMetonym(name: string): GazetteerOrganization | null {
    return this.metonyms.get(nameKey(name)) ?? null;
  }

  /** The place that a demonym belongs to ("Russian", "Ukrainians"). */
  byDemonym(word: string): GazetteerPlace | null {
    return this.demonyms.get(nameKey(word)) ?? null;
  }

  /** People with this surname in any of its spellings (`surnameKey`). */
  bySurname(surname: string): GazetteerPerson[] {
    return this.surnames.get(surnameKey(surname)) ?? [];
  }

  /** People whom a full name with or without titles can mean: same surname and compatible given names, both present. */
  byPersonName(name: string): GazetteerPerson[] {
    const parsed = parsePersonName(name);
    if (parsed.givenNames.length === 0) return [];
    return this.bySurname(parsed.surname).filter((person) => this.couldBeNamed(person.key, parsed));
  }

  /** People who held a role on a date: see {@link holdersOf}. */
  holdersOf(question: RoleQuestion): GazetteerPerson[] {
    return holdersOf(this.persons, (key) => this.entry(key), question);
  }

  private couldBeNamed(key: string, name: PersonName): boolean {
    return (this.personNames.get(key) ?? []).some(
      (known) =>
        known.givenNames.length > 0 &&
        surnameKey(known.surname) === surnameKey(name.surname) &&
        givenNamesCompatible(known.givenNames, name.givenNames),
    );
  }

  private addEntry(entry: GazetteerEntry): void {
    this.byKey.set(entry.key, entry);
    for (const name of [entry.name, ...entry.aliases]) append(this.names, nameKey(name), entry);
    if (entry.type === 'ORGANIZATION') {
      for (const metonym of entry.metonyms) setFirst(this.metonyms, nameKey(metonym), entry);
    } else if (entry.type === 'PLACE') {
      for (const demonym of entry.demonyms) setFirst(this.demonyms, nameKey(demonym), entry);
    } else this.addPersonNames(entry);
  }

  private addPersonNames(person: GazetteerPerson): void {
    const parsed = [person.name, ...person.aliases].map(parsePersonName);
    this.personNames.set(person.key, parsed);
    for (const name of parsed) append(this.surnames, surnameKey(name.surname), person);
  }
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

function setFirst<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}
