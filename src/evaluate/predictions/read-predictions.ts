import { badInput, readInputLines } from '../input/input-files.ts';
import { articleKey } from './article-key.ts';
import { type PredictedArticle, predictedArticleSchema } from './predicted-article.ts';

/** Predictions by their articles' keys. */
export type Predictions = ReadonlyMap<string, PredictedArticle>;

/**
 * Reads what `onrecord extract` or `export` printed, or what was written for `../shared/evaluation/score.py`.
 *
 * @throws OnRecordError `BAD_USER_INPUT` that names the file, or the line that is none
 */
export async function readPredictions(path: string): Promise<Predictions> {
  return byArticle(await readRecords(path), path);
}

/** The lines of a file of article records, in order. */
export async function readRecords(path: string): Promise<PredictedArticle[]> {
  return (await readInputLines(path)).map(({ where, line }) => {
    const parsed = predictedArticleSchema.safeParse(parseJson(line, where));
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0]!;
    return badInput(where, `this is no article record: ${issue.path.join('.')}: ${issue.message}`, HINT);
  });
}

const HINT = 'give lines as `onrecord extract` prints them';

/** @throws OnRecordError `BAD_USER_INPUT` when two are of one article */
export function byArticle(records: readonly PredictedArticle[], where: string): Predictions {
  const predictions = new Map<string, PredictedArticle>();
  for (const record of records) {
    const key = articleKey(record.article);
    if (predictions.has(key)) badInput(where, `the article ${record.article} occurs twice`, 'leave one of them');
    predictions.set(key, record);
  }
  return predictions;
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    return badInput(where, 'the line is not valid JSON, or cut off', HINT, cause);
  }
}
