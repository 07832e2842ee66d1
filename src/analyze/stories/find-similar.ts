import { type Statement } from '../../model/statement.ts';

import { type GraphView } from '../../store/graph-view.ts';
import { foldedWords } from '../../store/search-words.ts';

/** Words too short to tell texts apart. */
const SHORT_WORD = 3;
/** So many neighbouring words must all occur: few enough for one of the groups to survive an altered word. */
const WORDS_PER_SEARCH = 3;
const MOST_SEARCHES = 10;
const HITS_PER_SEARCH = 50;

/**
 * The statements in which some neighbouring telling words of a text occur together, fewer words at once with each step; up
 * to fifty for each search.
 */
export async function* findSimilar(view: GraphView, text: string): AsyncGenerator<Statement[]> {
  const words = foldedWords(text);
  const telling = words.filter((word) => word.length > SHORT_WORD);
  const used = telling.length > 0 ? telling : words;
  for (let size = Math.min(WORDS_PER_SEARCH, used.length); size > 0; size--) {
    yield searchGroups(view, groupsOf(used, size));
  }
}

async function searchGroups(view: GraphView, groups: readonly string[][]): Promise<Statement[]> {
  const ids = new Set<string>();
  for (const group of groups) {
    const page = await view.search({ text: group.join(' '), labels: ['Statement'], first: HITS_PER_SEARCH });
    for (const { node } of page.items) ids.add(node.id);
  }
  return (await view.nodes('Statement', [...ids])).filter((statement) => statement !== null);
}

/** Groups of neighbouring words, spread over the text where it has more of them than may be searched for. */
function groupsOf(words: readonly string[], size: number): string[][] {
  const count = Math.max(1, words.length - size + 1);
  const step = Math.max(1, Math.ceil(count / MOST_SEARCHES));
  const groups: string[][] = [];
  for (let at = 0; at < count; at += step) groups.push(words.slice(at, at + size));
  return groups.filter((group) => group.length > 0);
}
