import { type Article } from '../model/article.ts';
import { type ExtractedArticle } from '../model/extracted-article.ts';
import { type JudgedEntity } from '../model/judgement.ts';

import { type Curation } from '../curate/curation.ts';

/** A known article to be put anew from its records, because of what curators decided. */
export interface RenewedArticle {
  article: Article;
  /** Identifier of the run that read it. */
  readBy: string | null;
}

/** The articles that one step of ingest adds and removes. */
export interface ResolveInput {
  /** An article that is known already is replaced. */
  added: readonly ExtractedArticle[];
  removedArticleIds: readonly string[];
  /** Default: none. */
  renewed?: readonly RenewedArticle[];
  /** What curators decided. Default: nothing. */
  curation?: Curation;
  /** Entities of which something was decided just now: their nodes and public facts are put anew. Default: none. */
  judged?: readonly JudgedEntity[];
  /** Entities whose public facts are to be put anew besides. Default: none. */
  factsOf?: readonly string[];
}
