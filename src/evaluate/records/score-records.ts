import { type FoundError } from '../errors/found-error.ts';

import { type GoldText } from '../gold/open-gold.ts';
import { articleKey } from '../predictions/article-key.ts';
import { type PredictedArticle } from '../predictions/predicted-article.ts';
import { type Predictions } from '../predictions/read-predictions.ts';
import { type Found } from '../ratio.ts';
import { ScoredText } from '../text/scored-text.ts';
import { type ComparedArticle } from './compared-article.ts';
import { type RecordGold } from './gold-article.ts';
import { matchStatements } from './match-statements.ts';
import { type Events, events } from './measures/events.ts';
import { contradictionPairs, utterancePairs } from './measures/linked-pairs.ts';
import { outsideBody } from './measures/outside-body.ts';
import { type People, people } from './measures/people.ts';
import { type StatementParts, statementParts } from './measures/statement-parts.ts';
import { type StatementsFound, statementsFound } from './measures/statements-found.ts';
import { NameBook } from './name-book.ts';
import { type RecordCause, recordErrors } from './record-errors.ts';

/** How right article records are. */
export interface RecordScore {
  statements: StatementsFound;
  parts: StatementParts;
  utterances: Found;
  contradictions: Found;
  events: Events;
  people: People;
  outsideBody: number;
}

/**
 * Scores article records against annotated ones. An article without a prediction counts as one without statements.
 *
 * @param texts of the gold's articles
 * @param predictions by the articles' keys
 */
export function scoreRecords(
  gold: RecordGold,
  texts: readonly Pick<GoldText, 'article' | 'text'>[],
  predictions: Predictions,
): { score: RecordScore; errors: FoundError<RecordCause>[] } {
  const names = new NameBook(gold.names);
  const articles = compareArticles(gold, texts, predictions, names);
  const utterances = utterancePairs(articles);
  const contradictions = contradictionPairs(articles);
  const who = people(articles);
  const score = {
    statements: statementsFound(articles, names),
    parts: statementParts(articles, names),
    utterances: utterances.found,
    contradictions: contradictions.found,
    events: events(articles),
    people: who,
    outsideBody: articles.flatMap(outsideBody).length,
  };
  return { score, errors: recordErrors(articles, names, { utterances, contradictions, people: who }) };
}

function compareArticles(
  gold: RecordGold,
  texts: readonly Pick<GoldText, 'article' | 'text'>[],
  predictions: Predictions,
  names: NameBook,
): ComparedArticle[] {
  const textOf = new Map(texts.map(({ article, text }) => [article, text]));
  return gold.articles.map((article) => {
    const text = new ScoredText(textOf.get(article.article) ?? '');
    const given = predictions.get(articleKey(article.article)) ?? emptyRecord(article.article);
    return { text, gold: article, given, pairs: matchStatements(text, article, given, names) };
  });
}

function emptyRecord(article: string): PredictedArticle {
  return { article, statements: [], mentions: [], entities: [] };
}
