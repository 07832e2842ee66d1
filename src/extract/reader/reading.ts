import { type TextRange } from '../../util/text-range.ts';

import { type Attribution } from '../../model/attribution.ts';

/** What a reader finds in an article. All ranges lie inside the body. */
export interface Reading {
  /** In text order of their first content range. */
  attributions: Attribution[];
  /**
   * Disjoint, in text order. Null from a reader that does not look for names: then nothing is known. From one that does,
   * words in no range are no name.
   */
  names: ReadName[] | null;
}

/** Words that a reader takes for a name, or nearly: whoever decides weighs them with other evidence. */
export interface ReadName extends TextRange {
  /** How sure the reader is of each type, as ln(p / (1 − p)); below zero for all three where it rather sees no name. */
  logOdds: NameLogOdds;
}

export interface NameLogOdds {
  PERSON: number;
  ORGANIZATION: number;
  PLACE: number;
}
