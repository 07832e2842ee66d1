import { CodePointIndex } from '../../util/code-point-index.ts';
import { type TextRange } from '../../util/text-range.ts';

import { openAttributionTagger } from '../../extract/reader/attribution-tagger.ts';

import { type Offsets } from '../../pipeline/records/article-record.ts';

import { type GoldText } from '../gold/open-gold.ts';
import { type PredictOptions } from './predict-options.ts';
import { type PredictedArticle, predictedArticleSchema } from './predicted-article.ts';

/**
 * What the learned reader alone finds, with each whole text as body and without the rules around it: for judging a model.
 *
 * @param model the model's folder; default: the one that ships with the product
 * @returns one record per text, with attributions only
 * @throws OnRecordError `MODEL_…`
 */
export async function readAttributions(
  texts: readonly GoldText[],
  model: string | undefined,
  { onProgress, signal }: PredictOptions,
): Promise<PredictedArticle[]> {
  const reader = await openAttributionTagger(model === undefined ? {} : { directory: model });
  onProgress?.({ type: 'STARTED', inputs: texts.length });
  const records: PredictedArticle[] = [];
  try {
    for (const { article, text } of texts) {
      if (signal?.aborted === true) break;
      const index = new CodePointIndex(text);
      const pair = ({ from, to }: TextRange): Offsets => [index.toCodePoint(from), index.toCodePoint(to)];
      const { attributions } = await reader.read(text, [{ from: 0, to: text.length }]);
      const statements = attributions.map(({ content, cue, source, confidence }) => ({
        content: content.map(pair),
        cue: cue && [pair(cue)],
        source: source && [pair(source)],
        confidence,
      }));
      records.push(predictedArticleSchema.parse({ article, statements }));
      onProgress?.({ type: 'EXTRACTED', name: article });
    }
  } finally {
    await reader.close();
  }
  return records;
}
