import { OnRecordError } from '../errors/onrecord-error.ts';

import { type ExtractedArticle } from '../model/extracted-article.ts';

import { type ReadArticle } from '../read/read-article.ts';

import { type ChunkPlan, type IdentifiedArticle, planChunk } from './chunk-plan.ts';
import { type IngestLog } from './ingest-log.ts';
import { type KnownArticle } from './known-article.ts';

/**
 * Plans a chunk and extracts what the plan asks for. An article that cannot be extracted is told and left out, and what
 * was stored of it before stays: the plan that comes back is the one without it.
 */
export async function extractChunk(
  chunk: readonly IdentifiedArticle[],
  known: readonly KnownArticle[],
  version: string,
  extract: (article: ReadArticle) => Promise<ExtractedArticle>,
  log: IngestLog,
): Promise<{ plan: ChunkPlan; extracted: ExtractedArticle[] }> {
  const extracted = new Map<ReadArticle, ExtractedArticle>();
  let rest = chunk;
  for (;;) {
    const plan = planChunk(rest, known, version);
    const failed = new Set<ReadArticle>();
    for (const { article } of plan.extract) {
      if (extracted.has(article)) continue;
      try {
        extracted.set(article, await extract(article));
        log.extracted(article.name);
      } catch (error) {
        failed.add(article);
        log.problem(extractionFailed(article, error));
      }
    }
    if (failed.size === 0) return { plan, extracted: plan.extract.map(({ article }) => extracted.get(article)!) };
    rest = rest.filter(({ article }) => !failed.has(article));
  }
}

function extractionFailed({ location }: ReadArticle, cause: unknown): OnRecordError {
  return new OnRecordError('INTERNAL_SERVER_ERROR', 'the article could not be understood', {
    where: location,
    hint: 'please report it with the file; the other articles are not affected',
    cause,
  });
}
