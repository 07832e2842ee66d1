import { type Found, found } from '../../ratio.ts';
import { type ComparedArticle } from '../compared-article.ts';

/** How pairs of statements were linked, and which were not as the gold has them: by the gold's identifiers. */
export interface LinkedPairs {
  found: Found;
  missed: [string, string][];
  wrong: [string, string][];
}

/**
 * Pairs of statements that are one utterance, over all articles.
 *
 * Recall is over every pair of the gold, found or not; precision over the given pairs whose statements both exist in
 * the gold, since what another statement renders cannot be judged.
 */
export function utterancePairs(articles: readonly ComparedArticle[]): LinkedPairs {
  const gold = articles.flatMap((article) => article.gold.statements);
  const pairs = articles.flatMap((article) => article.pairs);
  const goldLinks = linksWithin(gold.map(({ id, utterance }) => [id, utterance]));
  return compareLinks(goldLinks, linksWithin(pairs.map(({ gold: { id }, given }) => [id, given.utterance])));
}

/** Pairs of statements that contradict each other, counted as {@link utterancePairs} does. */
export function contradictionPairs(articles: readonly ComparedArticle[]): LinkedPairs {
  const goldLinks = new Set<string>();
  const givenLinks = new Set<string>();
  const pairs = articles.flatMap((article) => article.pairs);
  const goldIdOf = new Map(pairs.map(({ gold, given }) => [given.id, gold.id]));
  for (const { id, contradicts } of articles.flatMap((article) => article.gold.statements)) {
    for (const other of contradicts) goldLinks.add(linkOf(id, other));
  }
  for (const { gold, given } of pairs) {
    for (const other of given.contradicts) {
      const otherId = goldIdOf.get(other);
      if (otherId !== undefined) givenLinks.add(linkOf(gold.id, otherId));
    }
  }
  return compareLinks(goldLinks, givenLinks);
}

function linksWithin(clusters: readonly (readonly [string, string | null])[]): Set<string> {
  const links = new Set<string>();
  for (const [index, [id, cluster]] of clusters.entries()) {
    if (cluster === null) continue;
    for (const [otherId, other] of clusters.slice(index + 1)) if (other === cluster) links.add(linkOf(id, otherId));
  }
  return links;
}

function linkOf(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}

function compareLinks(gold: ReadonlySet<string>, given: ReadonlySet<string>): LinkedPairs {
  const pairsOf = (links: string[]): [string, string][] => links.map((link) => JSON.parse(link) as [string, string]);
  const missed = [...gold].filter((link) => !given.has(link));
  const wrong = [...given].filter((link) => !gold.has(link));
  return {
    found: found(given.size - wrong.length, given.size, gold.size),
    missed: pairsOf(missed),
    wrong: pairsOf(wrong),
  };
}
