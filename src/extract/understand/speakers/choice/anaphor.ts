import { type TextRange } from '../../../../util/text-range.ts';

import { type ArticleEntity, type Gender } from '../../entities/article-entity.ts';
import { type RolePhrase } from '../../roles/parse-role-phrase.ts';

/** Words that name nobody by themselves, so that somebody spoken of has to be chosen. */
export interface Anaphor {
  range: TextRange;
  /** "she" · "the mayor", "the retailer" · "Ms Lindholm" where several have the surname. */
  form: 'PRONOUN' | 'DESCRIPTION' | 'SURNAME';
  /** What the words say of the speaker's gender; null when they say nothing. */
  gender: Gender | null;
  /** The head noun of a description, in lower case; null for other forms. */
  noun: string | null;
  /** The head noun with the words before it that tell which: "bus", "driver"; empty for other forms. */
  words: readonly string[];
  /** The role that a description names, with whose it is. */
  role: RolePhrase | null;
  /** The country or place that a description names: "the Swede", "the Russian official". */
  place: ArticleEntity | null;
  /** "34" in "the 34-year-old". */
  age: string | null;
  /** Whether an entity can be meant at all: its type, number and gender. */
  fits(entity: ArticleEntity): boolean;
}
