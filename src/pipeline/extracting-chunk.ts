import { type ErrorCode, OnRecordError } from '../errors/onrecord-error.ts';

import { articleIdentifier } from '../model/article-identifier.ts';
import { type ExtractedArticle } from '../model/extracted-article.ts';

import { type ReadArticle } from '../read/read-article.ts';
import { type ReadResult } from '../read/read-problem.ts';

import { type ResolutionRecords } from '../resolve/resolution-record.ts';

import { type ChunkPlan, type IdentifiedArticle, planChunk } from './chunk-plan.ts';
import { type Extractor } from './extraction/extractor.ts';
import { type IngestLog } from './ingest-log.ts';
import { findKnownArticles } from './known-article.ts';
import { type PipelineTools } from './tools.ts';

/** With any other failure no article can be extracted. */
const FAILURES_OF_ONE_ARTICLE: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'EXTRACTION_FAILED',
  'LANGUAGE_MODEL_FAILED',
]);

/**
 * A chunk of what was read on its way into the graph. However often it is planned, each article is extracted once, and only
 * if a plan asks for it. An article that cannot be extracted is told and left out of all plans, so that what was stored
 * of it before stays.
 */
export class ExtractingChunk {
  private articles: readonly IdentifiedArticle[];
  private readonly problems: readonly OnRecordError[];
  private readonly started = new Map<ReadArticle, Promise<ExtractedArticle>>();
  private readonly extracted = new Map<ReadArticle, ExtractedArticle>();
  private readonly extractor: Extractor;
  private readonly log: IngestLog;
  private readonly records: ResolutionRecords;
  private readonly version: string;

  constructor(
    results: readonly ReadResult[],
    { extractor, version }: PipelineTools,
    records: ResolutionRecords,
    log: IngestLog,
  ) {
    this.articles = results.flatMap((result) =>
      result.kind === 'ARTICLE' ? [{ id: articleIdentifier(result), article: result }] : [],
    );
    this.problems = results.flatMap((result) => (result.kind === 'PROBLEM' ? [result.problem] : []));
    this.extractor = extractor;
    this.version = version;
    this.records = records;
    this.log = log;
  }

  /** Identifiers of the articles that could be read and extracted. */
  articleIds(): string[] {
    return this.articles.map(({ id }) => id);
  }

  /** Tells which inputs gave no article. */
  tellProblems(): void {
    for (const problem of this.problems) this.log.problem(problem);
  }

  /**
   * Begins to extract what the graph as it is now lacks; what others store meanwhile shows when the chunk is planned, and
   * so does what fails here.
   */
  async begin(): Promise<void> {
    const plan = planChunk(this.articles, await findKnownArticles(this.records, this.articles), this.version);
    for (const { article } of plan.extract) void this.start(article);
  }

  /** The plan beside what the graph knows now, and what it asks to extract; see `planChunk`. */
  async plan(): Promise<{ plan: ChunkPlan; extracted: ExtractedArticle[] }> {
    const known = await findKnownArticles(this.records, this.articles);
    for (;;) {
      const plan = planChunk(this.articles, known, this.version);
      const failed = await this.extractMissing(plan.extract.map(({ article }) => article));
      if (failed.size === 0)
        return { plan, extracted: plan.extract.map(({ article }) => this.extracted.get(article)!) };
      this.articles = this.articles.filter(({ article }) => !failed.has(article));
    }
  }

  private async extractMissing(articles: readonly ReadArticle[]): Promise<Set<ReadArticle>> {
    const failed = new Set<ReadArticle>();
    const missing = articles.filter((article) => !this.extracted.has(article));
    for (const article of missing) void this.start(article);
    for (const article of missing) {
      try {
        this.extracted.set(article, await this.start(article));
        this.log.extracted(article.name);
      } catch (error) {
        if (!(error instanceof OnRecordError) || !FAILURES_OF_ONE_ARTICLE.has(error.code)) throw error;
        failed.add(article);
        this.log.problem(error);
      }
    }
    return failed;
  }

  private start(article: ReadArticle): Promise<ExtractedArticle> {
    const known = this.started.get(article);
    if (known !== undefined) return known;
    const extraction = this.extractor.extract(article);
    // It may fail before the plan that asks for it, or when nobody asks any more.
    extraction.catch(() => undefined);
    this.started.set(article, extraction);
    return extraction;
  }
}
