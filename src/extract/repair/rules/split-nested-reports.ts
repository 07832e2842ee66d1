import { contains, type TextRange, trimRange } from '../../../util/text-range.ts';

import { type ArticleText } from '../../text/article-text.ts';
import { type Token } from '../../text/tokens.ts';
import { wordCount } from '../../text/word-count.ts';
import { type DraftStatement } from '../draft-statement.ts';
import { type RepairRule } from '../repair-rule.ts';

/** Verbs by which a content reports someone else's saying, in the forms that news uses after a name. */
const REPORTING: ReadonlySet<string> = new Set(
  (
    'said says claimed claims asserted asserts dismissed dismisses denied denies insisted insists warned warns admitted admits ' +
    'alleged alleges argued argues proposed rejected stated states declared declares announced vowed acknowledged confirmed'
  ).split(' '),
);

const LONGEST_SOURCE = 6;
const FEWEST_CONTENT_WORDS = 3;

/**
 * A content that opens with a name and a verb of saying reports another statement: in
 * `The agency reported that Ana Brod denied the leak and claimed that it was dry` there are the agency's statement and,
 * within it, two of Brod's. The learned reader gives the outermost layer only.
 */
export const splitNestedReports: RepairRule = {
  name: 'split-nested-reports',
  apply: (drafts, article) =>
    drafts.flatMap((draft) => [draft, ...(draft.party === null ? innerOf(draft, article) : [])]),
};

function innerOf(draft: DraftStatement, article: ArticleText): DraftStatement[] {
  if (draft.source === null) return [];
  const found: DraftStatement[] = [];
  for (const piece of flowsOf(draft, article)) {
    const tokens = article.tokensIn(piece);
    const start = tokens.findIndex((token) => token.isWord && token.lower !== 'that');
    const verb = start === -1 ? -1 : reportingVerb(tokens, start);
    if (verb === -1) continue;
    const source = { from: tokens[start]!.from, to: tokens[verb - 1]!.to };
    found.push(...reports(draft, article, piece, tokens, source, verb));
  }
  return found;
}

/** The content's pieces; one range where nothing of the outer statement stands between them ("… and [asserted] that …"). */
function flowsOf(draft: DraftStatement, article: ArticleText): TextRange[] {
  const [first, ...others] = draft.content;
  const last = others.at(-1);
  if (last === undefined) return [first!];
  const whole = { from: first!.from, to: last.to };
  const isOneSentence = article.sentenceIndexAt(whole.from) === article.sentenceIndexAt(last.from);
  const isInterrupted = [draft.cue, draft.source].some((part) => part !== null && contains(whole, part));
  return isOneSentence && !isInterrupted ? [whole] : draft.content;
}

/** The index of the verb that follows a capitalised name at `start`, or -1. */
function reportingVerb(tokens: readonly Token[], start: number): number {
  if (!tokens[start]!.isCapitalised || /^(?:he|she|it|they|i|we|the|a|an|this|that|there)$/.test(tokens[start]!.lower))
    return -1;
  for (let i = start + 1; i < tokens.length && i - start <= LONGEST_SOURCE; i++) {
    if (REPORTING.has(tokens[i]!.lower)) return i;
    if (!tokens[i]!.isCapitalised) return -1;
  }
  return -1;
}

/** One statement for each verb that shares the source: "dismissed … and asserted that …". */
function reports(
  draft: DraftStatement,
  article: ArticleText,
  piece: TextRange,
  tokens: readonly Token[],
  source: TextRange,
  verb: number,
): DraftStatement[] {
  const verbs = [verb];
  for (let i = verb + 2; i < tokens.length; i++) {
    const isShared =
      tokens[i - 1]!.lower === 'and' &&
      REPORTING.has(tokens[i]!.lower) &&
      article.quotationAt(tokens[i]!.from) === article.quotationAt(tokens[verb]!.from);
    if (isShared) verbs.push(i);
  }
  const found: DraftStatement[] = [];
  verbs.forEach((at, index) => {
    const next = verbs[index + 1];
    const content = trimRange(article.text, {
      from: tokens[at]!.to,
      to: next === undefined ? piece.to : tokens[next - 1]!.from,
    });
    if (wordCount(article.text, content) < FEWEST_CONTENT_WORDS) return;
    found.push({
      identity: Symbol('draft'),
      content: [content],
      cue: { from: tokens[at]!.from, to: tokens[at]!.to },
      source,
      continues: null,
      within: draft,
      party: null,
      confidence: draft.confidence * 0.9,
      method: splitNestedReports.name,
      rules: [],
    });
  });
  return found;
}
