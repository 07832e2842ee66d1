import { type ArticleText } from '../../text/article-text.ts';
import { type DraftStatement } from '../draft-statement.ts';
import { type RepairRule } from '../repair-rule.ts';

/** What joins a verb without a subject to the clause before it. */
const JOINED =
  /(?:,["”’]?|\band|\bbut|\bwhile|\bbefore|\bafter|\bby|\bwithout|,\s+\w+ly)\s+(?:also\s+|then\s+|later\s+|even\s+)?$/i;

/**
 * A verb of saying without a subject has the one of the saying before it in the sentence:
 * `She praised the crew and called for better pay, pointing to its record`.
 */
export const shareSource: RepairRule = {
  name: 'share-source',
  apply: (drafts, article) => drafts.map((draft) => share(draft, drafts, article)),
};

function share(draft: DraftStatement, drafts: readonly DraftStatement[], article: ArticleText): DraftStatement {
  const { cue } = draft;
  if (draft.source !== null || cue === null || !JOINED.test(article.text.slice(Math.max(0, cue.from - 24), cue.from)))
    return draft;
  const sentence = article.sentenceIndexAt(cue.from);
  let host: DraftStatement | null = null;
  for (const other of drafts) {
    if (other.source === null || other.continues !== null || other.source.from >= cue.from) continue;
    if (article.sentenceIndexAt(other.source.from) !== sentence) continue;
    if (host === null || other.source.from > host.source!.from) host = other;
  }
  return host === null ? draft : { ...draft, source: host.source, rules: [...draft.rules, shareSource.name] };
}
