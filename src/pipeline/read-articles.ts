import { OnRecordError } from '../errors/onrecord-error.ts';

import { type ReadArticle } from '../read/read-article.ts';
import { type ReadOptions } from '../read/read-options.ts';
import { readSources } from '../read/read-sources.ts';

import { type IngestLog } from './ingest-log.ts';

/** What the reader was taught. An article whose language is not known is read as if it were English. */
const READ_LANGUAGE = 'en';

/** The articles that can be read; what cannot goes to the log. */
export async function* readArticles(
  inputs: readonly string[],
  log: IngestLog,
  options: ReadOptions = {},
): AsyncIterable<ReadArticle> {
  for await (const result of readSources(inputs, options)) {
    if (result.kind === 'PROBLEM') log.problem(result.problem);
    else if (result.language === null || result.language === READ_LANGUAGE) yield result;
    else log.problem(unsupportedLanguage(result, result.language));
  }
}

function unsupportedLanguage({ location }: ReadArticle, language: string): OnRecordError {
  return new OnRecordError('LANGUAGE_UNSUPPORTED', `the article is written in '${language}'`, {
    where: location,
    hint: `only English ('${READ_LANGUAGE}') is read so far; leave it out or give its English version`,
  });
}
