import { type ArticleText } from '../text/article-text.ts';
import { type DraftStatement } from './draft-statement.ts';

/** One repair: takes all drafts of an article in text order, gives back all drafts. May change, add and drop. */
export interface RepairRule {
  name: string;
  apply(drafts: DraftStatement[], article: ArticleText): DraftStatement[];
}
