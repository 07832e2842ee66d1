import { type PolnearArticle } from '../gold/polnear-gold.ts';
import { ScoredText } from '../text/scored-text.ts';
import { sharedCount, sharesWord, type WordSet } from '../text/word-sets.ts';
import { type ContentMatch, matchContents } from './match-contents.ts';
import { type ScoredStatement, scoredStatement, type StatementParts } from './scored-statement.ts';

/** One article with what the gold and the prediction say of it, paired. */
export interface ComparedAttributions {
  article: string;
  text: ScoredText;
  gold: ScoredStatement[];
  given: ScoredStatement[];
  matches: ContentMatch[];
}

/**
 * Pairs the attributions of one article. What lies at least half in words that the annotator discarded is left out on
 * both sides.
 */
export function compareAttributions(
  article: Pick<PolnearArticle, 'article' | 'text' | 'attributions' | 'discarded'>,
  predicted: readonly StatementParts[],
): ComparedAttributions {
  const text = new ScoredText(article.text);
  const discarded = text.touched(article.discarded);
  const scored = (statements: readonly StatementParts[]): ScoredStatement[] =>
    statements.map((parts) => scoredStatement(text, parts)).filter(({ content }) => !isDiscarded(content, discarded));
  const gold = scored(article.attributions);
  const given = scored(predicted);
  return { article: article.article, text, gold, given, matches: matchContents(gold, given) };
}

/** Whether the source was found as the joint figure asks: a shared word, or none on both sides. */
export function isSourceRight(gold: ScoredStatement, given: ScoredStatement): boolean {
  return sharesWord(gold.source, given.source) || (gold.source.size === 0 && given.source.size === 0);
}

function isDiscarded(content: WordSet, discarded: WordSet): boolean {
  return content.size > 0 && discarded.size > 0 && 2 * sharedCount(content, discarded) >= content.size;
}
