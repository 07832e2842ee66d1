import { type FoundError } from '../errors/found-error.ts';

import { type PolnearArticle } from '../gold/polnear-gold.ts';
import { articleKey } from '../predictions/article-key.ts';
import { AttributionCounts } from './attribution-counts.ts';
import { type AttributionCause, attributionErrors } from './attribution-errors.ts';
import { type Calibration, calibration } from './calibration.ts';
import { compareAttributions } from './compared-attributions.ts';
import { countArticle } from './count-article.ts';
import { type AttributionFigures, attributionFigures } from './figures.ts';
import { type StatementParts } from './scored-statement.ts';

/** How right predicted attributions are. */
export interface AttributionScore extends AttributionFigures {
  /** Null when no prediction has a confidence. */
  calibration: Calibration | null;
}

/**
 * Scores predicted attributions against annotated ones. An article without a prediction counts as one in which nothing
 * was found.
 *
 * @param predictions by the articles' keys
 */
export function scoreAttributions(
  gold: readonly Pick<PolnearArticle, 'article' | 'text' | 'attributions' | 'discarded'>[],
  predictions: ReadonlyMap<string, { statements: readonly StatementParts[] }>,
): { score: AttributionScore; errors: FoundError<AttributionCause>[] } {
  const compared = gold.map((article) =>
    compareAttributions(article, predictions.get(articleKey(article.article))?.statements ?? []),
  );
  const counts = new AttributionCounts();
  for (const article of compared) countArticle(article, counts);
  return {
    score: { ...attributionFigures(counts), calibration: calibration(compared) },
    errors: compared.flatMap(attributionErrors),
  };
}
