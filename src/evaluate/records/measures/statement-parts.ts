import { type Found, found, type Share, share } from '../../ratio.ts';
import { sharesWord } from '../../text/word-sets.ts';
import { type ComparedArticle } from '../compared-article.ts';
import { type NameBook } from '../name-book.ts';

/** The parts of found statements. */
export interface StatementParts {
  /** Where gold has a source: the given one shares a word with it. */
  sourceOverlap: Share;
  /** Where gold has none: none was given. */
  noSource: Share;
  /** Found and the sources share a word, or both have none: the joint figure of attribution. */
  joint: Found;
  via: Found;
  addressee: Found;
  saidAt: Found;
}

/** Compares source, medium, addressee and date of the statements that were found. */
export function statementParts(articles: readonly ComparedArticle[], names: NameBook): StatementParts {
  const pairs = articles.flatMap(({ pairs, text }) =>
    pairs.map(({ gold, given }) => {
      const goldSource = text.touched(gold.source ?? []);
      const givenSource = text.touched(given.source);
      return {
        gold,
        given,
        shares: sharesWord(goldSource, givenSource),
        hasSource: goldSource.size > 0,
        isGiven: givenSource.size > 0,
      };
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
    return found(right.length, pairs.filter(({ given }) => given[part] !== null).length, inGold.length);
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
      pairs.filter(({ given }) => given.saidAt !== null).length,
      dated.length,
    ),
  };
}
