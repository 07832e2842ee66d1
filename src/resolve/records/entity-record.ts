import { type LocalEntityType } from '../../model/extracted-article.ts';
import { type MentionForm } from '../../model/mention.ts';
import { type OrganizationKind } from '../../model/organization.ts';
import { type PlaceKind } from '../../model/place.ts';

import { type ResolutionRecord } from '../resolution-record.ts';

/** Labels of the nodes that local entities become. */
export type EntityLabel = 'Person' | 'Organization' | 'Place' | 'UnnamedSource';

/** A canonical node as others point to it. */
export interface EntityRef {
  label: EntityLabel;
  id: string;
  name: string;
}

/** A mention with its words, kept with what it refers to, so that an article can be linked anew without its text. */
export interface RecordedMention {
  start: number;
  end: number;
  text: string;
  form: MentionForm;
  method: string;
  score: number;
}

/** A role of a person, its organization or place already resolved; null where the article names neither. */
export interface RecordedRole {
  title: string;
  target: EntityRef | null;
}

/** How a person's name reads in one article. */
export interface RecordedName {
  /** `surnameKey` of the surname. */
  surnameKey: string;
  /** As printed; empty for a bare surname. */
  givenNames: string[];
  /** Generational suffix, folded: "jr"; empty when there is none. It tells father and son apart. */
  suffix: string;
  /** The fullest form without titles. */
  display: string;
}

/** What is kept of one local entity. */
export interface EntityData {
  type: LocalEntityType;
  name: string;
  aliases: string[];
  kind: OrganizationKind | PlaceKind | null;
  isPlural: boolean;
  /** The gazetteer entry it was linked to, by the article's evidence or by name and role. */
  gazetteerKey: string | null;
  /** Persons only. */
  personName: RecordedName | null;
  roles: RecordedRole[];
  /** Identifiers of the organizations and places that its roles name. */
  domains: string[];
  /** Identifiers of the countries those belong to. */
  countries: string[];
  /** Of an unnamed source. */
  affiliation: EntityRef | null;
  /** Of a country: the government that speaks and acts for it. */
  speaksAs: EntityRef | null;
  /** It is the outlet that published the article. */
  isOutlet: boolean;
  mentions: RecordedMention[];
  /** What it is resolved to. */
  ref: EntityRef;
}

export interface EntityRecord extends ResolutionRecord {
  kind: 'ENTITY';
  data: EntityData;
}
