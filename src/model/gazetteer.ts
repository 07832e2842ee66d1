import { type OrganizationKind } from './organization.ts';
import { type PlaceKind } from './place.ts';

/** A role as public facts know it. `organization` and `place` are gazetteer keys. */
export interface GazetteerRole {
  title: string;
  organization: string | null;
  place: string | null;
  since: string | null;
  until: string | null;
}

interface GazetteerEntryBase {
  /** Stable key, e.g. `sergey-lavrov`; never shown, never changed. */
  key: string;
  name: string;
  aliases: string[];
  /** Where the facts can be checked: public pages. */
  sources: string[];
}

export interface GazetteerPerson extends GazetteerEntryBase {
  type: 'PERSON';
  gender: 'FEMALE' | 'MALE' | null;
  roles: GazetteerRole[];
}

export interface GazetteerOrganization extends GazetteerEntryBase {
  type: 'ORGANIZATION';
  kind: OrganizationKind;
  /** Gazetteer key of the country it belongs to. */
  country: string | null;
  /** Words that stand for it when it speaks or acts: "Moscow", "the Kremlin". They mean the place elsewhere. */
  metonyms: string[];
}

export interface GazetteerPlace extends GazetteerEntryBase {
  type: 'PLACE';
  kind: PlaceKind;
  /** Gazetteer key of the larger place. */
  within: string | null;
  /** "Russian", "Russians". */
  demonyms: string[];
  /** Gazetteer key of the government that speaks for a country. */
  government: string | null;
}

export type GazetteerEntry = GazetteerPerson | GazetteerOrganization | GazetteerPlace;

/** Public facts that help to recognise and join names. Plain data; `seed/gazetteer/*.json` holds what is shipped. */
export interface Gazetteer {
  entries: GazetteerEntry[];
}
