import { type PredictedArticle, type PredictedStatement } from '../predictions/predicted-article.ts';
import { type ScoredText } from '../text/scored-text.ts';
import { type GoldArticle, type GoldStatement } from './gold-article.ts';

/** A gold statement and the predicted one that was found for it. */
export interface Pair {
  gold: GoldStatement;
  given: PredictedStatement;
}

/** One article with what the gold and the prediction say of it, paired. */
export interface ComparedArticle {
  text: ScoredText;
  gold: GoldArticle;
  given: PredictedArticle;
  pairs: Pair[];
}

/** The given speaker's name and then the entity's other names; empty where nobody was given. */
export function speakerNames(given: PredictedStatement, article: PredictedArticle): string[] {
  if (given.speaker === null) return [];
  const entity = article.entities.find(({ id }) => id === given.speakerId);
  return [given.speaker, ...(entity === undefined ? [] : [entity.name, ...entity.aliases])];
}
