import { LEAST_OVERLAP } from '../attribution/match-contents.ts';
import { type PredictedArticle } from '../predictions/predicted-article.ts';
import { type ScoredText } from '../text/scored-text.ts';
import { overlapOf } from '../text/word-sets.ts';
import { type Pair, speakerNames } from './compared-article.ts';
import { type GoldArticle } from './gold-article.ts';
import { type NameBook } from './name-book.ts';

/**
 * Pairs gold and predicted statements one to one by the words of their contents: the greatest share of common words
 * first, at least a half. Of equal shares the one with the right speaker goes first, because one content can be the
 * statement of two ("both sides accused the other").
 */
export function matchStatements(text: ScoredText, gold: GoldArticle, given: PredictedArticle, names: NameBook): Pair[] {
  const givenWords = given.statements.map((one) => text.touched(one.content));
  const candidates = gold.statements.flatMap((statement) => {
    const goldWords = text.touched(statement.content);
    return given.statements.flatMap((other, index) => {
      const overlap = overlapOf(goldWords, givenWords[index]!);
      if (overlap < LEAST_OVERLAP) return [];
      const speakerIsRight = names.isSpeaker(statement, speakerNames(other, given));
      return [{ pair: { gold: statement, given: other }, overlap, speakerIsRight }];
    });
  });
  candidates.sort((a, b) => b.overlap - a.overlap || Number(b.speakerIsRight) - Number(a.speakerIsRight));
  const taken = new Set<unknown>();
  return candidates.flatMap(({ pair }) => {
    if (taken.has(pair.gold) || taken.has(pair.given)) return [];
    taken.add(pair.gold).add(pair.given);
    return [pair];
  });
}
