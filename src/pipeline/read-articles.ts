import { OnRecordError } from '../errors/onrecord-error.ts';

import { type ReadArticle } from '../read/read-article.ts';
import { type ReadOptions } from '../read/read-options.ts';
import { type ReadProblem, type ReadResult } from '../read/read-problem.ts';
import { type ArticleInput, readSources } from '../read/read-sources.ts';

/** What the reader was taught. An article whose language is not known is read as if it were English. */
const READ_LANGUAGE = 'en';

/** What the inputs give, in their order; an article in a language that is not read is a problem in its place. */
export async function* readArticles(
  inputs: readonly ArticleInput[],
  options: ReadOptions = {},
): AsyncIterable<ReadResult> {
  for await (const result of readSources(inputs, options)) {
    const isRead = result.kind === 'PROBLEM' || result.language === null || result.language === READ_LANGUAGE;
    yield isRead ? result : unsupportedLanguage(result, result.language!);
  }
}

function unsupportedLanguage({ location }: ReadArticle, language: string): ReadProblem {
  const problem = new OnRecordError('LANGUAGE_UNSUPPORTED', `the article is written in '${language}'`, {
    where: location,
    hint: `only English ('${READ_LANGUAGE}') is read so far; leave it out or give its English version`,
  });
  return { kind: 'PROBLEM', problem, location };
}
