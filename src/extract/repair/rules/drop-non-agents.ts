import { type ArticleText } from '../../text/article-text.ts';
import { type DraftStatement } from '../draft-statement.ts';
import { type RepairRule } from '../repair-rule.ts';

/** Things that show but do not speak. Reports, polls, studies and documents do: someone wrote them. */
const NON_AGENT = /\b(?:images?|photos?|photographs?|pictures?|footage|videos?|maps?|charts?)(?:\s+of\s.{0,80})?$/i;

/** "TARNOW: The council met" opens with where it was written. */
const DATELINE = /^\p{Lu}[\p{Lu} .,/-]+$/u;

/** `Footage of the square showed a crowd`, `TARNOW: The council met`: nobody says anything. */
export const dropNonAgents: RepairRule = {
  name: 'drop-non-agents',
  apply: (drafts, article) => drafts.filter((draft) => !isShown(draft, article) && !isDateline(draft, article)),
};

function isShown(draft: DraftStatement, article: ArticleText): boolean {
  if (draft.source !== null) return NON_AGENT.test(article.slice(draft.source).slice(-120));
  if (draft.cue === null || !/^show(?:s|ed|n)?$/i.test(article.slice(draft.cue))) return false;
  return NON_AGENT.test(article.text.slice(Math.max(0, draft.cue.from - 60), draft.cue.from).trimEnd());
}

function isDateline(draft: DraftStatement, article: ArticleText): boolean {
  if (draft.source === null || draft.cue === null) return false;
  const opens = article.paragraphs[article.paragraphIndexAt(draft.source.from)]!.from === draft.source.from;
  return opens && DATELINE.test(article.slice(draft.source)) && /^[:—–-]+$/.test(article.slice(draft.cue));
}
