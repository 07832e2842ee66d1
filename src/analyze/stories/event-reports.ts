import { type Article } from '../../model/article.ts';
import { type Statement } from '../../model/statement.ts';

import { type GraphView } from '../../store/graph-view.ts';

import { leadsTo, readAll } from '../read-all.ts';

/** What was reported of an event. */
export interface EventReports {
  statements: Statement[];
  /** Those that cover it and those that report a statement about it. */
  articles: Article[];
}

const MOST_STATEMENTS = 2000;
const MOST_ARTICLES = 500;

/** Reads an event's statements and articles; throws `QUERY_TOO_COMPLEX` for one with more than 2000 or 500 of them. */
export async function eventReports(view: GraphView, eventId: string): Promise<EventReports> {
  const covering = { relation: 'statements', some: leadsTo('about', eventId) };
  const [statements, articles] = await Promise.all([
    readAll(view, 'Statement', leadsTo('about', eventId), MOST_STATEMENTS),
    readAll(view, 'Article', { or: [leadsTo('events', eventId), covering] }, MOST_ARTICLES),
  ]);
  return { statements, articles };
}
