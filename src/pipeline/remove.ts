import { resolve } from 'node:path';

import { OnRecordError } from '../errors/onrecord-error.ts';

import { type Article } from '../model/article.ts';
import { labelOfIdentifier } from '../model/identifier.ts';

import { type GraphStore } from '../store/graph-store.ts';

import { changeGraph } from './change-graph.ts';
import { findKnownArticles } from './known-article.ts';
import { openGazetteer } from './open-gazetteer.ts';
import { resolveChange } from './resolve-change.ts';

/** What a removal did. */
export interface RemoveSummary {
  removed: { id: string; name: string }[];
  /** What named no article, as given. */
  notFound: string[];
}

/**
 * Takes articles out of the graph in one transaction, with all that only they support.
 *
 * @param names each the name, URL, identifier or location (a relative path counts from the working folder) of an article
 * @throws OnRecordError `BAD_USER_INPUT` when one fits several articles: nothing is removed then
 */
export async function removeArticles(names: readonly string[], store: GraphStore): Promise<RemoveSummary> {
  const gazetteer = await openGazetteer();
  return changeGraph(store, async () => {
    const { found, notFound } = await findArticles(names, store);
    const result = { removed: found.map(({ id, name }) => ({ id, name })), notFound };
    if (found.length === 0) return { change: null, result };
    const step = { added: [], removedArticleIds: found.map(({ id }) => id) };
    return { change: await resolveChange(step, store, { gazetteer, run: null }), result };
  });
}

async function findArticles(
  names: readonly string[],
  store: GraphStore,
): Promise<{ found: Article[]; notFound: string[] }> {
  const found = new Map<string, Article>();
  const notFound: string[] = [];
  for (const name of names) {
    const article = await findArticle(name, store);
    if (article === null) notFound.push(name);
    else found.set(article.id, article);
  }
  return { found: [...found.values()], notFound };
}

async function findArticle(name: string, { view, records }: GraphStore): Promise<Article | null> {
  if (labelOfIdentifier(name) === 'Article') return (await view.nodes('Article', [name]))[0] ?? null;
  const [located] = await findKnownArticles(
    records,
    [name, resolve(name)].map((location) => ({ article: { location } })),
  );
  if (located !== undefined) return (await view.nodes('Article', [located.id]))[0] ?? null;
  const filter = {
    or: [
      { field: 'name', op: 'eq' as const, value: name },
      { field: 'url', op: 'eq' as const, value: name },
    ],
  };
  const [page] = await view.lists('Article', [{ filter, first: 10 }]);
  const found = page!.items.map(({ node }) => node);
  if (found.length > 1) {
    throw new OnRecordError('BAD_USER_INPUT', `${found.length} articles have this name`, {
      where: name,
      hint: `name one by its identifier: ${found.map(({ id }) => id).join(', ')}`,
    });
  }
  return found[0] ?? null;
}
