import { type Article } from '../../model/article.ts';

import { type GraphView } from '../../store/graph-view.ts';

/** Who published an article. */
export interface Outlet {
  /** The organization's id where it is known, else the name as printed, else the article's id. */
  key: string;
  name: string;
  organizationId: string | null;
}

/** The outlet of each article, by the article's id. */
export async function outletsOf(view: GraphView, articles: readonly Article[]): Promise<Map<string, Outlet>> {
  const ids = articles.map(({ id }) => id);
  const published = await view.relationships('PUBLISHED_BY', 'OUT', ids);
  const organizationIds = published.map((list) => list[0]?.to ?? null);
  const organizations = await view.nodes(
    'Organization',
    organizationIds.filter((id) => id !== null),
  );
  const names = new Map(organizations.flatMap((one) => (one === null ? [] : [[one.id, one.name] as const])));
  return new Map(
    articles.map((article, position): [string, Outlet] => {
      const organizationId = organizationIds[position]!;
      const name = (organizationId === null ? null : names.get(organizationId)) ?? article.outletName ?? article.name;
      return [article.id, { key: organizationId ?? article.outletName ?? article.id, name, organizationId }];
    }),
  );
}
