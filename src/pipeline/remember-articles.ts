import { type Article } from '../model/article.ts';

import { type GraphChange, type NodeWrite } from '../graph/graph-change.ts';

import { type GraphView } from '../store/graph-view.ts';

import { type ChunkPlan } from './chunk-plan.ts';
import { type KnownArticle, knownArticleRecord } from './known-article.ts';

/**
 * Completes a change with what ingest itself keeps of articles: every location that gave them, and the record to find
 * them again by. Their name is the first of their sources' names in alphabetical order, whichever was read first.
 */
export async function rememberArticles(change: GraphChange, plan: ChunkPlan, view: GraphView): Promise<GraphChange> {
  const known = new Map([...plan.extract.map((item) => item.known), ...plan.relocate].map((item) => [item.id, item]));
  const relocated = await view.nodes(
    'Article',
    plan.relocate.map(({ id }) => id),
  );
  const nodes = [
    ...change.nodes,
    ...relocated.flatMap((node): NodeWrite[] => (node === null ? [] : [{ label: 'Article', node }])),
  ];
  return {
    ...change,
    nodes: nodes.map((write): NodeWrite => {
      const article = write.label === 'Article' ? known.get(write.node.id) : undefined;
      return article === undefined ? write : { label: 'Article', node: placed(write.node as Article, article) };
    }),
    records: [...change.records, ...[...known.values()].map(knownArticleRecord)],
  };
}

function placed(article: Article, known: KnownArticle): Article {
  const names = known.sources.map((source) => source.name).sort();
  return { ...article, name: names[0] ?? article.name, locations: known.sources.map((source) => source.location) };
}
