import { foldText } from '../../extract/names/fold-text.ts';

import { IRREGULAR_FORMS } from '../language/irregular-forms.ts';

const WORDS = /\p{L}+(?:['’]\p{L}+)?/gu;
const CLAUSE = /^\s*["“]?that\b|\bof \p{L}+ing\b/iu;
const PAST = /\p{L}{2}ed$/u;

/** Words that only stand where something is said to be so. Folded. */
const FINITE: ReadonlySet<string> = new Set(
  (
    "is are was were has had have do does did will would can could shall should must cannot isn't aren't wasn't weren't " +
    "hasn't hadn't don't doesn't didn't won't it's that's he's she's they're we're i'm"
  ).split(' '),
);

/**
 * Whether a content says that something is so, rather than only what was spoken of ("the new measures"). A rough test by
 * words: a clause with "that", an accusation "of doing", an auxiliary or a past form. Present forms are often taken for nouns.
 */
export function isProposition(text: string): boolean {
  if (CLAUSE.test(text)) return true;
  return (text.match(WORDS) ?? []).some((word) => {
    const folded = foldText(word).replaceAll('’', "'");
    return FINITE.has(folded) || PAST.test(folded) || IRREGULAR_FORMS.has(folded);
  });
}
