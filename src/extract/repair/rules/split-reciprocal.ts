import { type ArticleText } from '../../text/article-text.ts';
import { type DraftStatement } from '../draft-statement.ts';
import { type RepairRule } from '../repair-rule.ts';

const RECIPROCAL = /\b(?:each other|one another|the other(?: side| party)?)\b/i;
const TWO_PARTIES = /\b(?:both|and|two|sides|parties|each)\b/i;
const ACCUSING = /\b(?:accus|blam|charg|denounc|condemn)/i;

/**
 * `Both sides accused the other of breaking the truce` is two statements: each party's accusation of the other. They have
 * the same words and different speakers.
 */
export const splitReciprocal: RepairRule = {
  name: 'split-reciprocal',
  apply: (drafts, article) => drafts.flatMap((draft) => (isReciprocal(draft, article) ? split(draft) : [draft])),
};

function isReciprocal(draft: DraftStatement, article: ArticleText): boolean {
  if (draft.source === null || draft.cue === null) return false;
  const content = article.slice(draft.content[0]!).slice(0, 40);
  return (
    ACCUSING.test(article.slice(draft.cue)) && RECIPROCAL.test(content) && TWO_PARTIES.test(article.slice(draft.source))
  );
}

function split(draft: DraftStatement): DraftStatement[] {
  const rules = [...draft.rules, splitReciprocal.name];
  return [
    { ...draft, party: 0, rules },
    { ...draft, content: draft.content.map((piece) => ({ ...piece })), party: 1, rules },
  ];
}
