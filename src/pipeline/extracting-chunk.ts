import { OnRecordError } from '../errors/onrecord-error.ts';

import { type ExtractedArticle } from '../model/extracted-article.ts';

import { type ReadArticle } from '../read/read-article.ts';

import { type ChunkPlan, type IdentifiedArticle, planChunk } from './chunk-plan.ts';
import { type IngestLog } from './ingest-log.ts';
import { type KnownArticle } from './known-article.ts';

/**
 * A chunk of articles on its way into the graph. However often it is planned, each article is extracted once, and only
 * if a plan asks for it. An article that cannot be extracted is told and left out of all plans, so that what was stored
 * of it before stays.
 */
export class ExtractingChunk {
  private articles: readonly IdentifiedArticle[];
  private readonly extracted = new Map<ReadArticle, ExtractedArticle>();
  private readonly extract: (article: ReadArticle) => Promise<ExtractedArticle>;
  private readonly log: IngestLog;

  constructor(
    articles: readonly IdentifiedArticle[],
    extract: (article: ReadArticle) => Promise<ExtractedArticle>,
    log: IngestLog,
  ) {
    this.articles = articles;
    this.extract = extract;
    this.log = log;
  }

  /** The plan beside what is known of the graph, and what it asks to extract; see `planChunk`. */
  async plan(
    known: readonly KnownArticle[],
    version: string,
  ): Promise<{ plan: ChunkPlan; extracted: ExtractedArticle[] }> {
    for (;;) {
      const plan = planChunk(this.articles, known, version);
      const failed = await this.extractMissing(plan.extract.map(({ article }) => article));
      if (failed.size === 0)
        return { plan, extracted: plan.extract.map(({ article }) => this.extracted.get(article)!) };
      this.articles = this.articles.filter(({ article }) => !failed.has(article));
    }
  }

  private async extractMissing(articles: readonly ReadArticle[]): Promise<Set<ReadArticle>> {
    const failed = new Set<ReadArticle>();
    for (const article of articles.filter((candidate) => !this.extracted.has(candidate))) {
      try {
        this.extracted.set(article, await this.extract(article));
        this.log.extracted(article.name);
      } catch (error) {
        failed.add(article);
        this.log.problem(extractionFailed(article, error));
      }
    }
    return failed;
  }
}

function extractionFailed({ location }: ReadArticle, cause: unknown): OnRecordError {
  return new OnRecordError('INTERNAL_SERVER_ERROR', 'the article could not be understood', {
    where: location,
    hint: 'please report it with the file; the other articles are not affected',
    cause,
  });
}
