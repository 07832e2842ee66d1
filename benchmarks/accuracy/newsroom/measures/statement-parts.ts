import { type ComparedArticle } from '../compared-article.ts';
import { type NameBook } from '../names.ts';
import { type Found, found, type Share, share } from '../ratio.ts';

/** The parts of found statements. */
export interface StatementParts {
  /** Where gold has a source: the given one shares a word with it. */
  sourceOverlap: Share;
  /** Where gold has none: none was given. */
  noSource: Share;
  /** Found and the sources share a word, or both have none: the joint figure of score.py. */
  joint: Found;
  via: Found;
  addressee: Found;
  saidAt: Found;
}

/** Compares source, medium, addressee and date of the statements that were found. */
export function statementParts(articles: readonly ComparedArticle[], names: NameBook): StatementParts {
  const pairs = articles.flatMap(({ pairs, words }) =>
    pairs.map(({ gold, given }) => {
      const goldSource = words.touched(gold.source ?? []);
      const givenSource = words.touched(given.source ?? []);
      const shares = [...goldSource].some((word) => givenSource.has(word));
      return { gold, given, shares, hasSource: goldSource.size > 0, isGiven: givenSource.size > 0 };
    }),
  );
  const sourceOverlap = share(
    pairs.filter((pair) => pair.hasSource),
    (pair) => pair.shares,
  );
  const noSource = share(
    pairs.filter((pair) => !pair.hasSource),
    (pair) => !pair.isGiven,
  );
  const named = (part: 'via' | 'addressee'): Found => {
    const inGold = pairs.filter(({ gold }) => gold[part] !== null);
    const right = inGold.filter(({ gold, given }) => names.matches(gold[part], given[part]));
    return found(right.length, pairs.filter(({ given }) => isPresent(given[part])).length, inGold.length);
  };
  const dated = pairs.filter(({ gold }) => gold.saidAt !== null);
  return {
    sourceOverlap,
    noSource,
    joint: found(
      sourceOverlap.right + noSource.right,
      articles.flatMap(({ given }) => given.statements).length,
      articles.flatMap(({ gold }) => gold.statements).length,
    ),
    via: named('via'),
    addressee: named('addressee'),
    saidAt: found(
      dated.filter(({ gold, given }) => given.saidAt?.startsWith(gold.saidAt ?? '')).length,
      pairs.filter(({ given }) => isPresent(given.saidAt)).length,
      dated.length,
    ),
  };
}

function isPresent(value: string | null | undefined): boolean {
  return value !== null && value !== undefined;
}
