import { type ExtractedArticle } from '../../model/extracted-article.ts';

import { type ReadArticle } from '../../read/read-article.ts';

/** Which reader and which model file an extractor reads with, for provenance. */
export interface ReaderIdentity {
  /** Name and version, e.g. `attribution-tagger@1`. */
  name: string;
  sha256: string;
}

/** Cleans and extracts articles, here or elsewhere. */
export interface Extractor {
  readonly reader: ReaderIdentity;
  /** How many articles it works on at once. */
  readonly concurrency: number;
  /**
   * What an article says; depends on nothing but the article. May be called again before it has answered: articles are
   * taken up in the order of the calls.
   *
   * @throws OnRecordError `EXTRACTION_FAILED` or `LANGUAGE_MODEL_FAILED` for this one article; `MODEL_…` or `GAZETTEER_INVALID` when none can be read
   */
  extract(article: ReadArticle): Promise<ExtractedArticle>;
  /** Frees the model; what is still to be extracted is given up. */
  close(): Promise<void>;
}
