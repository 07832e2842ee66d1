import {
  type GazetteerEntry,
  type GazetteerPerson,
  type GazetteerPlace,
  type GazetteerRole,
} from '../../model/gazetteer.ts';

import { type GazetteerIndex } from '../../extract/names/gazetteer-index.ts';

import { type EntityLabel, type EntityRef } from '../records/entity-record.ts';
import { gazetteerId } from './canonical-id.ts';

const LABEL_OF_TYPE: Record<GazetteerEntry['type'], EntityLabel> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
};

/** The gazetteer's entries as canonical nodes: their identifiers and how they hang together. */
export class GazetteerGraph {
  readonly index: GazetteerIndex;
  private readonly keyOfId = new Map<string, string>();

  private static readonly made = new WeakMap<GazetteerIndex, GazetteerGraph>();

  /** The graph of a gazetteer, made once. */
  static of(index: GazetteerIndex): GazetteerGraph {
    const known = GazetteerGraph.made.get(index);
    if (known !== undefined) return known;
    const graph = new GazetteerGraph(index);
    GazetteerGraph.made.set(index, graph);
    return graph;
  }

  private constructor(index: GazetteerIndex) {
    this.index = index;
    for (const entry of index.entries) this.keyOfId.set(gazetteerId(LABEL_OF_TYPE[entry.type], entry.key), entry.key);
  }

  /** The entry behind a canonical identifier, or null when the identifier is not one of the gazetteer's. */
  entryOfId(id: string): GazetteerEntry | null {
    const key = this.keyOfId.get(id);
    return key === undefined ? null : this.index.entry(key);
  }

  /** The canonical node of a gazetteer key, or null when there is no such entry. */
  ref(key: string | null): EntityRef | null {
    const entry = key === null ? null : this.index.entry(key);
    if (entry === null) return null;
    const label = LABEL_OF_TYPE[entry.type];
    return { label, id: gazetteerId(label, entry.key), name: entry.name };
  }

  /** Where a role is held: its organization, else its place; null when the gazetteer lacks both. */
  roleTarget(role: GazetteerRole): EntityRef | null {
    return this.ref(role.organization) ?? this.ref(role.place);
  }

  /** Identifiers of a place and of each larger place around it. */
  lineage(key: string): string[] {
    const ids: string[] = [];
    for (const entry of this.placesFrom(key)) ids.push(gazetteerId('Place', entry.key));
    return ids;
  }

  /** Identifiers of the countries that an entry belongs to: of a person, those of all roles. Empty when unknown. */
  countries(key: string): string[] {
    const entry = this.index.entry(key);
    if (entry?.type === 'PERSON') return this.personCountries(entry);
    const placeKey = entry?.type === 'ORGANIZATION' ? entry.country : key;
    const country = placeKey === null ? undefined : this.placesFrom(placeKey).find(({ kind }) => kind === 'COUNTRY');
    return country === undefined ? [] : [gazetteerId('Place', country.key)];
  }

  /** The government that speaks and acts for a place. */
  government(key: string): EntityRef | null {
    const entry = this.index.entry(key);
    return entry?.type === 'PLACE' ? this.ref(entry.government) : null;
  }

  /** Identifiers of the places for which an organization speaks and acts as their government. */
  governed(id: string): string[] {
    return this.index.entries
      .filter((entry) => entry.type === 'PLACE' && this.ref(entry.government)?.id === id)
      .map(({ key }) => gazetteerId('Place', key));
  }

  private personCountries(person: GazetteerPerson): string[] {
    const keys = person.roles.flatMap((role) => [role.organization, role.place]).filter((key) => key !== null);
    return [...new Set(keys.flatMap((key) => this.countries(key)))].sort();
  }

  private placesFrom(key: string): GazetteerPlace[] {
    const places: GazetteerPlace[] = [];
    let entry = this.index.entry(key);
    while (entry?.type === 'PLACE' && !places.includes(entry)) {
      places.push(entry);
      entry = entry.within === null ? null : this.index.entry(entry.within);
    }
    return places;
  }
}
