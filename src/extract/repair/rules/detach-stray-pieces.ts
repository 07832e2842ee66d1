import { type TextRange } from '../../../util/text-range.ts';

import { type ArticleText } from '../../text/article-text.ts';
import { wordCount } from '../../text/word-count.ts';
import { contentStart, type DraftStatement } from '../draft-statement.ts';
import { type RepairRule } from '../repair-rule.ts';

const FEWEST_QUOTED_WORDS = 3;

/**
 * A statement's pieces stand in the paragraph of its cue. A quoted piece in a later paragraph is the same speaker going on,
 * a statement of its own:
 * `He also criticised the council.¶"They never listen to us."`. An unquoted piece in another paragraph is not the speaker's.
 */
export const detachStrayPieces: RepairRule = {
  name: 'detach-stray-pieces',
  apply: (drafts, article) => drafts.flatMap((draft) => detach(draft, article)),
};

function detach(draft: DraftStatement, article: ArticleText): DraftStatement[] {
  const home = article.paragraphIndexAt((draft.cue ?? draft.source)?.from ?? contentStart(draft));
  const own = draft.content.filter((piece) => article.paragraphIndexAt(piece.from) === home);
  if (own.length === draft.content.length || own.length === 0) return [draft];
  const changed: DraftStatement = { ...draft, content: own, rules: [...draft.rules, detachStrayPieces.name] };
  const later = draft.content.filter(
    (piece) => article.paragraphIndexAt(piece.from) > home && isQuoted(article, piece),
  );
  return [changed, ...later.map((piece) => continuation(changed, piece, detachStrayPieces.name))];
}

function isQuoted(article: ArticleText, piece: TextRange): boolean {
  const quotation = article.quotationsIn(piece)[0];
  return (
    quotation !== undefined &&
    !quotation.isSingle &&
    quotation.from <= piece.from + 1 &&
    wordCount(article.text, piece) >= FEWEST_QUOTED_WORDS
  );
}

/** A further statement in a speaker's turn, with no cue and no source of its own. */
export function continuation(of: DraftStatement, piece: TextRange, rule: string): DraftStatement {
  return {
    identity: Symbol('draft'),
    content: [piece],
    cue: null,
    source: of.source,
    continues: of,
    within: null,
    party: null,
    confidence: of.confidence,
    method: 'continued-turn',
    rules: [rule],
  };
}
