const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

/** The cases of a word, which the uncased pieces do not show. */
const CASE = { LOWER: 0, CAPITALIZED: 1, CAPITALS: 2 } as const;
const INSIDE_QUOTATION = 3;

/** The feature the model reads beside each piece (its token type): case 0–2, plus 3 inside quotation marks. */
export function wordFeature(word: string, insideQuotation: boolean): number {
  return caseOf(word) + (insideQuotation ? INSIDE_QUOTATION : 0);
}

/** Whether a feature is that of a word inside quotation marks. */
export function isQuotedFeature(feature: number): boolean {
  return feature >= INSIDE_QUOTATION;
}

function caseOf(word: string): number {
  const first = String.fromCodePoint(word.codePointAt(0)!);
  if (!UPPER.test(word)) return CASE.LOWER;
  if (word.length > 1 && !LOWER.test(word)) return CASE.CAPITALS;
  return UPPER.test(first) ? CASE.CAPITALIZED : CASE.LOWER;
}
