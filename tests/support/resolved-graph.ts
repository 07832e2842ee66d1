import { type ExtractedArticle } from '../../src/model/extracted-article.ts';

import { GazetteerIndex } from '../../src/extract/names/gazetteer-index.ts';

import { resolveArticles } from '../../src/resolve/resolve-articles.ts';

import { buildChange } from '../../src/graph/build-change.ts';

import { MemoryGraph } from './memory-graph.ts';
import { TEST_GAZETTEER } from './test-gazetteer.ts';

/** The graph of some articles, ingested in one go, with the test gazetteer. */
export async function resolvedGraph(articles: readonly ExtractedArticle[]): Promise<MemoryGraph> {
  const graph = new MemoryGraph();
  const input = { added: articles, removedArticleIds: [] };
  graph.apply(buildChange(await resolveArticles(input, graph, new GazetteerIndex(TEST_GAZETTEER)), null));
  return graph;
}
