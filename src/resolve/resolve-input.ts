import { type ExtractedArticle } from '../model/extracted-article.ts';

/** The articles that one step of ingest adds and removes. */
export interface ResolveInput {
  /** An article that is known already is replaced. */
  added: readonly ExtractedArticle[];
  removedArticleIds: readonly string[];
}
