/**
 * What resolving needs to keep of each article, so that a later article can be compared without reading the earlier ones
 * again: one record per local entity, local event and statement, found again by *blocks* (equivalence keys such as a
 * folded surname). Resolving a block is a pure function of all records in it, so the order of ingest cannot matter.
 */
export interface ResolutionRecord {
  /** `<articleId>#<local key>`. */
  id: string;
  /**
   * `ARTICLE` is what ingest itself remembers of an article (src/pipeline/known-article.ts), `JUDGEMENT` an entry of the
   * judgement log (src/pipeline/judgements); resolving ignores both.
   */
  kind: 'ENTITY' | 'EVENT' | 'STATEMENT' | 'ARTICLE' | 'JUDGEMENT';
  /** Empty for what belongs to no article. */
  articleId: string;
  /** The keys it can be found by; ascending, no duplicates. */
  blocks: string[];
  /** JSON. Only `resolve` reads it. */
  data: unknown;
}

/** What resolve asks of the store. Results are ordered by record id. */
export interface ResolutionRecords {
  /** All records of a kind that are in at least one of the blocks. */
  inBlocks(kind: ResolutionRecord['kind'], blocks: readonly string[]): Promise<ResolutionRecord[]>;
  /** All records of some articles. */
  ofArticles(articleIds: readonly string[]): Promise<ResolutionRecord[]>;
}
