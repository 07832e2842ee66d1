import { type TextRange } from '../../../util/text-range.ts';

import { type LocalEntityType } from '../../../model/extracted-article.ts';
import { type GazetteerEntry } from '../../../model/gazetteer.ts';
import { type MentionForm } from '../../../model/mention.ts';
import { type OrganizationKind } from '../../../model/organization.ts';
import { type PlaceKind } from '../../../model/place.ts';

export type Gender = 'FEMALE' | 'MALE';

/** A role as the article states it, with the entity it belongs to. */
export interface ArticleRole {
  title: string;
  organization: ArticleEntity | null;
  place: ArticleEntity | null;
}

export interface EntityMention extends TextRange {
  form: MentionForm;
  method: string;
  score: number;
}

/** One entity of an article in the making: every mention that was joined so far. */
export interface ArticleEntity {
  type: LocalEntityType;
  name: string;
  /** Every form but pronouns, in order of first appearance, without repetition. */
  names: string[];
  entry: GazetteerEntry | null;
  kind: OrganizationKind | PlaceKind | null;
  gender: Gender | null;
  roles: ArticleRole[];
  affiliation: ArticleEntity | null;
  isPlural: boolean;
  /** In the order in which they were added. */
  mentions: EntityMention[];
}
