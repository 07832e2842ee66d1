import { type ResolutionRecord, type ResolutionRecords } from '../resolve/resolution-record.ts';

/** One place that gave an article, and the name the article has there. */
export interface ArticleSource {
  location: string;
  name: string;
}

/** What ingest remembers of a stored article, to tell whether reading it again would change anything. */
export interface KnownArticle {
  id: string;
  /** Of the raw bytes that it was read from. */
  sha256: string;
  /** The versions that read it; see `PipelineTools.version`. */
  version: string;
  /** Ascending by location; never empty. */
  sources: ArticleSource[];
}

/** The record under which ingest finds an article again, by its id and by each of its locations. */
export function knownArticleRecord(article: KnownArticle): ResolutionRecord {
  const { id, ...data } = article;
  const blocks = [idBlock(id), ...article.sources.map((source) => locationBlock(source.location))];
  return { id: `${id}#article`, kind: 'ARTICLE', articleId: id, blocks: blocks.sort(), data };
}

/** The known articles that have an id or a location of these. */
export async function findKnownArticles(
  records: ResolutionRecords,
  wanted: readonly { id?: string; article: { location: string } }[],
): Promise<KnownArticle[]> {
  const blocks = wanted.flatMap(({ id, article }) => [
    ...(id === undefined ? [] : [idBlock(id)]),
    locationBlock(article.location),
  ]);
  const found = await records.inBlocks('ARTICLE', [...new Set(blocks)].sort());
  return found.map((record) => ({ id: record.articleId, ...(record.data as Omit<KnownArticle, 'id'>) }));
}

const idBlock = (id: string): string => `id:${id}`;
const locationBlock = (location: string): string => `location:${location}`;
