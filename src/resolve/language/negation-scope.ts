import { NEGATIONS } from './stop-words.ts';

/** The term of every word that negates. */
export const NEGATION_TERM = 'not';

/** How many words of meaning a negation reaches at most, when its clause does not end before. */
const REACH = 4;

const CONTRACTED_NOT = /n['’]t$/u;
const CLAUSE_END = /^[,;:.!?…–—]$/u;
/** Words that begin a clause of their own. */
const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  'but because although though while whereas if whether unless when until after before since so'.split(' '),
);
/** "not only", "no doubt", "nothing but": these negate nothing. */
const UNDONE_BY: ReadonlySet<string> = new Set(
  'only just merely simply least doubt matter wonder but exclusively solely'.split(' '),
);
/** "failed to stop it": verbs that negate the infinitive after them. Folded. */
const NEGATIVE_VERBS: ReadonlySet<string> = new Set('fail failed fails failing unable refused refuses'.split(' '));

/** Whether a token is a word of negation. */
export function isNegation(token: string, folded: string): boolean {
  return NEGATIONS.has(folded) || CONTRACTED_NOT.test(token);
}

/** Whether the word after a negation undoes it. */
export function undoesNegation(next: string): boolean {
  return UNDONE_BY.has(next);
}

/** "failed to", "unable to". */
export function opensNegatedInfinitive(folded: string, next: string): boolean {
  return NEGATIVE_VERBS.has(folded) && next === 'to';
}

/**
 * Which words a negation reaches: those that follow it up to the end of the clause, a few at most. A simple form of the
 * window of NegEx (Chapman and others 2001).
 */
export class NegationScope<W extends { polarity: number }> {
  private left = 0;
  private clause: W[] = [];

  /** A negation: what stood before it in its clause may be what is negated. */
  open(): void {
    this.left = REACH;
    for (const word of this.clause) if (word.polarity > 0) word.polarity = 0;
    this.clause = [];
  }

  /** A token that is no negation: it may end the clause. */
  pass(folded: string): void {
    if (!CLAUSE_END.test(folded) && !CLAUSE_WORDS.has(folded)) return;
    this.left = 0;
    this.clause = [];
  }

  /** Gives the next word of meaning its polarity. */
  take(word: W): void {
    word.polarity = this.left > 0 ? -1 : 1;
    if (this.left > 0) this.left--;
    this.clause.push(word);
  }
}
