import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type ExtractedArticle } from '../../model/extracted-article.ts';

import { type ReadArticle } from '../../read/read-article.ts';

import { cleanText } from '../../clean/clean-text.ts';

import { extractArticle, type ExtractionTools } from '../../extract/extract-article.ts';

/**
 * One article, cleaned and extracted.
 *
 * @throws OnRecordError `EXTRACTION_FAILED`, `LANGUAGE_MODEL_FAILED`
 */
export async function cleanAndExtract(article: ReadArticle, tools: ExtractionTools): Promise<ExtractedArticle> {
  try {
    return await extractArticle(article, cleanText(article.text, article.title), tools);
  } catch (cause) {
    if (cause instanceof OnRecordError && cause.code === 'LANGUAGE_MODEL_FAILED') throw toldOf(article, cause);
    throw new OnRecordError('EXTRACTION_FAILED', 'the article could not be understood', {
      where: article.location,
      hint: 'please report it with the file; the other articles are not affected',
      cause,
    });
  }
}

function toldOf({ location }: ReadArticle, { code, message, hint, cause }: OnRecordError): OnRecordError {
  return new OnRecordError(code, message, { where: location, ...(hint === null ? {} : { hint }), cause });
}
