import { contains, type TextRange, trimRange } from '../../../util/text-range.ts';

import { type ArticleText } from '../../text/article-text.ts';
import { draftOf, type DraftStatement } from '../draft-statement.ts';
import { type RepairRule } from '../repair-rule.ts';

/** A dash and a name, and nothing after them: `― Ana Brod`. */
const SIGNATURE = /^([―—–])\s*(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4})$/u;
/** A full stop that ends the line and no initial. */
const FULL_STOP = /(?<=\p{L}{2})(?<!\b[JS]r)\.$/u;

/** As sure as the form makes it; taken from no measurement. */
const CONFIDENCE = 0.95;

/**
 * A paragraph that is one quotation with a name behind a dash is what that person said or wrote, all of it: readers' letters,
 * answers to a question. `“We stay. They said we would leave.” ― Ana Brod`. Statements seen inside of it give way to it.
 */
export const signedQuotations: RepairRule = {
  name: 'signed-quotations',
  apply: (drafts, article) => {
    const signed = article.paragraphs.flatMap((paragraph) => signedIn(paragraph, article) ?? []);
    if (signed.length === 0) return [...drafts];
    const insides = new Set(signed.map(({ content }) => article.paragraphIndexAt(content[0]!.from)));
    return [
      ...drafts.flatMap((draft) => {
        const left = draft.content.filter((piece) => !insides.has(article.paragraphIndexAt(piece.from)));
        if (left.length === draft.content.length) return [draft];
        return left.length === 0 ? [] : [{ ...draft, content: left, rules: [...draft.rules, signedQuotations.name] }];
      }),
      ...signed,
    ];
  },
};

function signedIn(paragraph: TextRange, article: ArticleText): DraftStatement | null {
  const whole = trimRange(article.text, paragraph);
  const quotation = article.quotationAt(whole.from);
  if (quotation === null || quotation.isOpen || quotation.from !== whole.from || !contains(whole, quotation))
    return null;
  const after = trimRange(article.text, { from: quotation.to, to: whole.to });
  const match = SIGNATURE.exec(article.slice(after));
  if (match === null) return null;
  const name = after.from + match[0].indexOf(match[2]!);
  const draft = draftOf({
    content: [{ from: quotation.from, to: quotation.to }],
    cue: { from: after.from, to: after.from + match[1]!.length },
    source: { from: name, to: name + match[2]!.replace(FULL_STOP, '').length },
    confidence: CONFIDENCE,
    method: signedQuotations.name,
  });
  return { ...draft, rules: [signedQuotations.name] };
}
