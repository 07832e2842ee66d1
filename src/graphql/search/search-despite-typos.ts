import { type GraphView, type Page, type SearchHit, type SearchQuery } from '../../store/graph-view.ts';
import { searchWords } from '../../store/search-words.ts';

/** A page of hits, and the words that were searched for where they are not those that were typed. */
export interface FoundPage {
  page: Page<SearchHit>;
  correctedText: string | null;
}

/** The typed words with those that occur nowhere replaced by the nearest ones; null where there is nothing to replace. */
async function corrected(view: GraphView, text: string): Promise<string | null> {
  const typed = searchWords(text);
  if (typed.length === 0) return null;
  const near = await view.nearWords(typed);
  if (near.includes(null) || near.every((word, at) => word === typed[at])) return null;
  return near.join(' ');
}

/**
 * Searches for words as they were typed, and only where nothing has them for the nearest words that occur. A later page
 * is one of the same search, so that its cursor fits.
 */
export async function searchDespiteTypos(view: GraphView, query: SearchQuery): Promise<FoundPage> {
  const { after, ...start } = query;
  const beginning = await view.search(after === undefined ? start : { ...start, first: 1 });
  if (beginning.items.length === 0) {
    const text = await corrected(view, query.text);
    if (text !== null) return { page: await view.search({ ...query, text }), correctedText: text };
  }
  return { page: after === undefined ? beginning : await view.search(query), correctedText: null };
}
