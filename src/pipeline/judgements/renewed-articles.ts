import { type RenewedArticle } from '../../resolve/resolve-input.ts';

import { type GraphStore } from '../../store/graph-store.ts';

/** Some articles as they are to be put anew; those that the graph does not have are left out. */
export async function renewedArticles(
  { view }: Pick<GraphStore, 'view'>,
  ids: readonly string[],
): Promise<RenewedArticle[]> {
  if (ids.length === 0) return [];
  const [articles, runs] = [await view.nodes('Article', ids), await view.relationships('EXTRACTED_BY', 'OUT', ids)];
  return articles.flatMap((article, at) => (article === null ? [] : [{ article, readBy: runs[at]![0]?.to ?? null }]));
}
