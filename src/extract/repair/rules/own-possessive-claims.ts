import { type ArticleText } from '../../text/article-text.ts';
import { type DraftStatement } from '../draft-statement.ts';
import { type RepairRule } from '../repair-rule.ts';

/** A name in the possessive with a noun of saying, right before the content: "contradicting Ana Brod's claim that …". */
const POSSESSIVE_CLAIM =
  /((?:\p{Lu}[\p{L}.-]{1,40}\s){0,5}\p{Lu}[\p{L}.-]{1,40})[’']s\s(?:own\s|earlier\s|repeated\s)?(claim|claims|assertion|assertions|allegation|allegations|statement|accusation|accusations|denial|insistence|contention)\s*$/u;

const LOOK_BACK = 90;

/**
 * What stands behind somebody's "claim that" is that person's statement, whoever takes it up:
 * in `The clerk spoke, contradicting Mayor Ana Brod's claim that …` the claim is Brod's.
 */
export const ownPossessiveClaims: RepairRule = {
  name: 'own-possessive-claims',
  apply: (drafts, article) => drafts.map((draft) => reassign(draft, article)),
};

function reassign(draft: DraftStatement, article: ArticleText): DraftStatement {
  const start = draft.content[0]!.from;
  if (draft.cue === null || draft.cue.to > start) return draft;
  const from = Math.max(draft.cue.from, start - LOOK_BACK);
  const match = POSSESSIVE_CLAIM.exec(article.text.slice(from, start));
  if (match === null) return draft;
  const source = { from: from + match.index, to: from + match.index + match[1]!.length };
  const noun = from + match.index + match[0].lastIndexOf(match[2]!);
  return {
    ...draft,
    source,
    cue: { from: noun, to: noun + match[2]!.length },
    rules: [...draft.rules, ownPossessiveClaims.name],
  };
}
