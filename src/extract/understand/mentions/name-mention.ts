import { type TextRange } from '../../../util/text-range.ts';

import { type GazetteerEntry } from '../../../model/gazetteer.ts';

export type NameType = 'PERSON' | 'ORGANIZATION' | 'PLACE';

/** A name as it stands in the text, before it is joined with others. */
export interface NameMention extends TextRange {
  name: string;
  type: NameType;
  /** What the gazetteer can mean by it; empty for a name that it does not know. */
  entries: readonly GazetteerEntry[];
  /** "Russian" in "the Russian minister": stands for the place, names nobody. */
  isDemonym: boolean;
  /** Index of the first and after the last token. */
  firstToken: number;
  endToken: number;
  /** The evidence that counted most for the type (`score-name.ts`), `gazetteer` or `reader`. */
  method: string;
  /** How likely it is a name of this type, 0 to 1. */
  score: number;
}
