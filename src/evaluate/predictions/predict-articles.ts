import { extract } from '../../pipeline/extract.ts';
import { type IngestSummary } from '../../pipeline/ingest-summary.ts';

import { type GoldText } from '../gold/open-gold.ts';
import { type PredictOptions } from './predict-options.ts';
import { type PredictedArticle, predictedArticleSchema } from './predicted-article.ts';

/**
 * What `onrecord extract` gives for the gold's texts.
 *
 * @returns the records of the articles that could be read, and what became of the others
 * @throws OnRecordError `MODEL_…`, `GAZETTEER_INVALID`
 */
export async function predictArticles(
  texts: readonly GoldText[],
  options: PredictOptions,
): Promise<{ records: PredictedArticle[]; summary: IngestSummary }> {
  const records: PredictedArticle[] = [];
  const summary = await extract(
    texts.map(({ path }) => path),
    { ...options, onRecord: async (record) => void records.push(predictedArticleSchema.parse(record)) },
  );
  return { records, summary };
}
