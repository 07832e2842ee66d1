import { AMBIGUOUS_TITLE_HEADS, TITLE_HEADS, TITLE_MODIFIERS } from '../../names/person-name-words.ts';
import { type Token } from '../../text/tokens.ts';
import { ROLE_MODIFIERS } from '../words/role-words.ts';

const CIVIL_TITLES: ReadonlySet<string> = new Set('mr mrs ms miss mx dr sir dame madame monsieur'.split(' '));

/**
 * How many tokens from `at` on form a capitalised title before a name ("Foreign Minister", "Gen.", "Deputy Mayor",
 * "Secretary of State"); 0 when none does.
 */
export function titleLengthAt(tokens: readonly Token[], at: number): number {
  let length = 0;
  for (let i = at; i < tokens.length && i - at < 6; i++) {
    const token = tokens[i]!;
    if (token.sentence !== tokens[at]!.sentence) break;
    const word = token.lower.replaceAll('.', '');
    const isHead = token.isCapitalised && (TITLE_HEADS.has(word) || AMBIGUOUS_TITLE_HEADS.has(word));
    if (isHead) length = i + 1 - at;
    else if (token.text === '.' && length > 0 && length === i - at) length++;
    else if (word === 'of' && length === i - at && length > 0 && tokens[i + 1]?.lower === 'state') length = i + 2 - at;
    else if (!(token.isCapitalised && (TITLE_MODIFIERS.has(word) || ROLE_MODIFIERS.has(word)))) {
      if (!(token.lower === 'state' && length > i - at)) break;
    }
  }
  return length;
}

/** Whether a title word is only a form of address ("Mr.", "Dr.") and says nothing of a role. */
export function isCivilTitle(title: string): boolean {
  return CIVIL_TITLES.has(title.toLowerCase().replaceAll('.', '').trim());
}
