import { type Token } from '../../text/tokens.ts';
import { type NameCandidate } from './name-candidate.ts';
import { titleLengthAt } from './title-words.ts';

/** In tokens: "Deputy Secretary of State". */
const LONGEST_TITLE = 6;

/** The token `offset` places before (−1 the nearest) or after (1 the nearest) the candidate, in its sentence. */
export function tokenAt({ article, firstToken, endToken }: NameCandidate, offset: number): Token | undefined {
  const token = article.tokens[offset < 0 ? firstToken + offset : endToken + offset - 1];
  return token?.sentence === article.tokens[firstToken]!.sentence ? token : undefined;
}

export function textAt(candidate: NameCandidate, offset: number): string {
  return tokenAt(candidate, offset)?.text ?? '';
}

/** In lower case; empty for a mark or where there is none. */
export function wordAt(candidate: NameCandidate, offset: number): string {
  const token = tokenAt(candidate, offset);
  return token?.isWord ? token.lower : '';
}

export function isCapitalisedAt(candidate: NameCandidate, offset: number): boolean {
  return tokenAt(candidate, offset)?.isCapitalised ?? false;
}

/** The word after a possessive: "wife" in "Lund's wife"; empty without one. */
export function possessedBy(candidate: NameCandidate): string {
  return /^[’'](?:s)?$/.test(textAt(candidate, 1)) ? wordAt(candidate, 2) : '';
}

/** How many tokens right before the candidate are a title. */
export function titleLength({ article, firstToken }: NameCandidate): number {
  for (let start = Math.max(0, firstToken - LONGEST_TITLE); start < firstToken; start++) {
    if (titleLengthAt(article.tokens, start) === firstToken - start) return firstToken - start;
  }
  return 0;
}
