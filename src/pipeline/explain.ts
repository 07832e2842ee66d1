import { type OnRecordError } from '../errors/onrecord-error.ts';

import { cleanText } from '../clean/clean-text.ts';

import { explainStatements, type StatementExplanation } from '../extract/explain-statements.ts';
import { understandArticle } from '../extract/extract-article.ts';

import { openExtractionTools } from './extraction/extraction-tools.ts';
import { readArticles } from './read-articles.ts';

/** Why the statements of one article have their speakers. */
export interface ArticleExplanation {
  article: string;
  statements: StatementExplanation[];
}

/**
 * Reads articles with the learned reader and says of each statement why its speaker was chosen.
 *
 * @param inputs files, folders and URLs
 * @param options.onProblem told of each input that gives no article
 * @throws OnRecordError `MODEL_…`, `GAZETTEER_INVALID`
 */
export async function* explain(
  inputs: readonly string[],
  options: { onProblem: (problem: OnRecordError) => void; signal?: AbortSignal },
): AsyncIterable<ArticleExplanation> {
  const tools = await openExtractionTools();
  try {
    for await (const result of readArticles(inputs)) {
      if (options.signal?.aborted === true) return;
      if (result.kind === 'PROBLEM') {
        options.onProblem(result.problem);
        continue;
      }
      const understood = await understandArticle(result, cleanText(result.text, result.title), tools);
      yield { article: result.name, statements: explainStatements(understood) };
    }
  } finally {
    await tools.reader.close();
  }
}
