import { OnRecordError } from '../errors/onrecord-error.ts';

import { type ReadArticle } from './read-article.ts';

/** One input, line or item that could not be read; the rest goes on. */
export interface ReadProblem {
  kind: 'PROBLEM';
  /** Says in one line (`toLine()`) what is wrong, where, and what to do. */
  problem: OnRecordError;
  /** Path, `path#line`, or URL. */
  location: string;
}

/** What reading an input gives: articles, and problems in their place. */
export type ReadResult = ({ kind: 'ARTICLE' } & ReadArticle) | ReadProblem;

/** An error as a problem. What no reader foresaw becomes `FILE_UNREADABLE`: bad input never ends a run. */
export function problemOf(error: unknown, location: string): ReadProblem {
  if (error instanceof OnRecordError) return { kind: 'PROBLEM', problem: error, location };
  const message = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  const problem = new OnRecordError('FILE_UNREADABLE', message, {
    where: location,
    hint: 'check that it is an article and not damaged',
    cause: error,
  });
  return { kind: 'PROBLEM', problem, location };
}
