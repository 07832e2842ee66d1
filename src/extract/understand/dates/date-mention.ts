import { type TextRange } from '../../../util/text-range.ts';

/** A day, month or year that the text names. */
export interface DateMention extends TextRange {
  /** ISO date; null when it depends on a publication date or year that is not known, and when no single day is named. */
  date: string | null;
  /** First and last day of a month or year that is all that the text names; null for days and what is not known. */
  period: { from: string; to: string } | null;
}

/** What a text names from one token on: the mention, and the token behind it. */
export interface FoundDate {
  date: DateMention;
  end: number;
}
