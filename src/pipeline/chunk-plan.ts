import { type ReadArticle } from '../read/read-article.ts';

import { type IngestOutcome } from './ingest-summary.ts';
import { type ArticleSource, type KnownArticle } from './known-article.ts';

/** An article as read, with the identifier it has in the graph. */
export interface IdentifiedArticle {
  id: string;
  article: ReadArticle;
}

/** What has to be done so that a chunk of articles is in the graph, and nothing that it replaces. */
export interface ChunkPlan {
  /** To extract and put; `known` is what to remember of each. */
  extract: { article: ReadArticle; known: KnownArticle }[];
  /** Stored articles whose text stays and whose locations changed. */
  relocate: KnownArticle[];
  /** Stored articles to take out: replaced, or no location gives them any more. */
  remove: string[];
  /** In the order of the chunk. */
  outcomes: IngestOutcome[];
}

/**
 * Plans a chunk. A location gives one article: when it gives another than before, the earlier article loses that
 * location, and an article without locations goes. An article that is read with other bytes under its URL, or by another
 * version of the reader, is extracted again; of several in one chunk the last one read counts.
 *
 * @param known the stored articles that have an id or a location of the chunk
 * @param version the versions that read now
 */
export function planChunk(
  chunk: readonly IdentifiedArticle[],
  known: readonly KnownArticle[],
  version: string,
): ChunkPlan {
  const stored = new Map(known.map((article) => [article.id, article]));
  // An article whose last location was taken stays here without any until the end: the chunk may give it another.
  const current = new Map(stored);
  const toExtract = new Map<string, ReadArticle>();

  const outcomes = chunk.map(({ id, article }): IngestOutcome => {
    const displaced = releaseLocation(current, article.location, id);
    const source = { location: article.location, name: article.name };
    const before = current.get(id);
    if (before?.sha256 === article.sha256 && before.version === version) {
      current.set(id, { ...before, sources: withSource(before.sources, source) });
      const isMoreThanOne = before.sources.some(({ location }) => location !== source.location);
      return isMoreThanOne && !hasLocation(before, source.location) ? 'DUPLICATE' : 'UNCHANGED';
    }
    const sources = before?.sha256 === article.sha256 ? withSource(before.sources, source) : [source];
    current.set(id, { id, sha256: article.sha256, version, sources });
    toExtract.set(id, article);
    return before !== undefined || displaced ? 'SUPERSEDED' : 'INGESTED';
  });

  const placed = [...current.values()].filter((article) => article.sources.length > 0);
  return {
    extract: placed.flatMap((article) => {
      const read = toExtract.get(article.id);
      return read === undefined ? [] : [{ article: read, known: article }];
    }),
    relocate: placed.filter((article) => !toExtract.has(article.id) && !isSame(article, stored.get(article.id)!)),
    remove: [...stored.keys()].filter((id) => toExtract.has(id) || current.get(id)!.sources.length === 0),
    outcomes,
  };
}

/** Whether the graph already is as planned. */
export function isEmptyPlan({ extract, relocate, remove }: ChunkPlan): boolean {
  return extract.length + relocate.length + remove.length === 0;
}

/** Takes a location from whichever other article held it; true when one did. */
function releaseLocation(current: Map<string, KnownArticle>, location: string, newHolder: string): boolean {
  const holders = [...current.values()].filter((article) => article.id !== newHolder && hasLocation(article, location));
  for (const holder of holders) {
    const sources = holder.sources.filter((source) => source.location !== location);
    current.set(holder.id, { ...holder, sources });
  }
  return holders.length > 0;
}

function hasLocation(article: KnownArticle, location: string): boolean {
  return article.sources.some((source) => source.location === location);
}

function isSame(a: KnownArticle, b: KnownArticle): boolean {
  return JSON.stringify(a.sources) === JSON.stringify(b.sources);
}

function withSource(sources: readonly ArticleSource[], added: ArticleSource): ArticleSource[] {
  const others = sources.filter((source) => source.location !== added.location);
  return [...others, added].sort((a, b) => (a.location < b.location ? -1 : 1));
}
