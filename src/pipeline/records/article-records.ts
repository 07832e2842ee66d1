import { type GraphView } from '../../store/graph-view.ts';

import { type ArticleRecord } from './article-record.ts';
import { readSlice } from './graph-slice.ts';
import { toRecord } from './to-record.ts';

/** Articles that are read together: enough to batch, few enough to stay small in memory. */
const ARTICLES_PER_PAGE = 20;

/** Reads the graph as one record per article, ordered by the articles' names (by id where two share one). */
export async function* articleRecords(view: GraphView): AsyncIterable<ArticleRecord> {
  let after: string | undefined;
  for (;;) {
    const byName = { orderBy: [{ field: 'name', direction: 'ASC' as const }], first: ARTICLES_PER_PAGE };
    const [page] = await view.lists('Article', [after === undefined ? byName : { ...byName, after }]);
    const articles = page!.items.map(({ node }) => node);
    const slice = await readSlice(
      view,
      articles.map(({ id }) => id),
    );
    for (const article of articles) yield toRecord(article, slice);
    after = page!.items.at(-1)?.cursor;
    if (!page!.hasNextPage) return;
  }
}
