import { type IngestSummary } from '../pipeline/ingest-summary.ts';

import { ATTRIBUTION_CAUSES } from './attribution/attribution-errors.ts';
import { scoreAttributions } from './attribution/score-attributions.ts';
import { countCauses } from './errors/found-error.ts';
import { type Evaluation, type PredictedBy } from './evaluation.ts';
import { type Gold, openGold } from './gold/open-gold.ts';
import { badInput } from './input/input-files.ts';
import { type NameScore, scoreNames } from './names/score-names.ts';
import { readSilverNames } from './names/silver-names.ts';
import { articleKey } from './predictions/article-key.ts';
import { type PredictOptions } from './predictions/predict-options.ts';
import { byArticle, type Predictions, readPredictions } from './predictions/read-predictions.ts';
import { RECORD_CAUSES } from './records/record-errors.ts';
import { scoreRecords } from './records/score-records.ts';

export interface EvaluateOptions extends PredictOptions {
  /** A folder of PolNeAR's, an annotation, or article records. */
  gold: string;
  /** Where the texts of article records are; default: where the gold says. */
  texts?: string;
  /** A file of article records to judge; default: what the product gives for the gold's texts. */
  predictions?: string;
  /** Judge the learned reader without the rules around it; a text is the folder of the model. PolNeAR's format only. */
  readerOnly?: true | string;
  /** A file of silver names to compare with. */
  silver?: string;
  /** Examples to keep of each cause of errors; default 0. They quote the articles. */
  examples?: number;
}

/** What evaluation found, and what became of the texts where the product was run on them. */
export interface Evaluated {
  evaluation: Evaluation;
  summary: IngestSummary | null;
}

/**
 * Judges predictions by a gold: figures, errors by cause, and how far confidence can be relied on.
 *
 * @throws OnRecordError `BAD_USER_INPUT` when an input is missing or broken; `MODEL_…`, `GAZETTEER_INVALID`
 */
export async function evaluate(options: EvaluateOptions): Promise<Evaluated> {
  if (options.predictions !== undefined && options.readerOnly !== undefined) {
    badInput('--reader-only', 'predictions are given already', 'give one of the two');
  }
  const gold = await openGold(options.gold, options.texts);
  const silver = options.silver === undefined ? null : await readSilverNames(options.silver);
  const { predictions, predictedBy, summary } = await predict(gold, options);
  if (silver !== null && !mentionsNames(predictions)) {
    badInput('--names', 'the predictions name no mentions', 'judge what `onrecord extract` gives');
  }
  const names = silver === null ? null : scoreNames(silver, predictions);
  return { evaluation: judge(gold, predictions, { predictedBy, names, examples: options.examples ?? 0 }), summary };
}

/** What runs the model is loaded only when there is nothing to judge yet. */
async function predict(
  gold: Gold,
  options: EvaluateOptions,
): Promise<{ predictions: Predictions; predictedBy: PredictedBy; summary: IngestSummary | null }> {
  if (options.predictions !== undefined) {
    return { predictions: await readPredictions(options.predictions), predictedBy: 'FILE', summary: null };
  }
  if (options.readerOnly !== undefined) {
    if (gold.format !== 'POLNEAR') badInput('--reader-only', 'this gold needs whole records', 'leave it out');
    const model = options.readerOnly === true ? undefined : options.readerOnly;
    const { readAttributions } = await import('./predictions/read-attributions.ts');
    const records = await readAttributions(gold.texts, model, options);
    return { predictions: byArticle(records, options.gold), predictedBy: 'READER_ONLY', summary: null };
  }
  const { predictArticles } = await import('./predictions/predict-articles.ts');
  const { records, summary } = await predictArticles(gold.texts, options);
  return { predictions: byArticle(records, options.gold), predictedBy: 'PRODUCT', summary };
}

function judge(
  gold: Gold,
  predictions: Predictions,
  { predictedBy, names, examples }: { predictedBy: PredictedBy; names: NameScore | null; examples: number },
): Evaluation {
  const articles = gold.texts.map(({ article }) => article);
  const keys = new Set(articles.map(articleKey));
  const common = {
    format: gold.format,
    predictedBy,
    articles: articles.length,
    withoutPrediction: articles.filter((article) => !predictions.has(articleKey(article))),
    notInGold: [...predictions.keys()].filter((key) => !keys.has(key)).length,
    names,
  };
  if (gold.format === 'POLNEAR') {
    const { score, errors } = scoreAttributions(gold.articles, predictions);
    return { ...common, attribution: score, records: null, errors: countCauses(ATTRIBUTION_CAUSES, errors, examples) };
  }
  const { score, errors } = scoreRecords(gold.records, gold.texts, predictions);
  return { ...common, attribution: null, records: score, errors: countCauses(RECORD_CAUSES, errors, examples) };
}

function mentionsNames(predictions: Predictions): boolean {
  return [...predictions.values()].some(({ mentions }) => mentions.some(({ form }) => form === 'NAME'));
}
