import { type ComparedArticle } from './compared-article.ts';
import { type ExportRecord } from './export-record.ts';
import { type Gold } from './gold.ts';
import { matchStatements } from './match-statements.ts';
import { type Events, events } from './measures/events.ts';
import { contradictionPairs, utterancePairs } from './measures/linked-pairs.ts';
import { outsideBody } from './measures/outside-body.ts';
import { type People, people } from './measures/people.ts';
import { type StatementParts, statementParts } from './measures/statement-parts.ts';
import { type StatementsFound, statementsFound } from './measures/statements-found.ts';
import { NameBook } from './names.ts';
import { type Found } from './ratio.ts';
import { WordIndex } from './word-index.ts';

export interface NewsroomScore {
  statements: StatementsFound;
  parts: StatementParts;
  utterances: Found;
  contradictions: Found;
  events: Events;
  people: People;
  outsideBody: number;
  /** Articles of the gold that the export lacks. */
  missingArticles: string[];
}

/**
 * Pairs the statements of every article of the gold; an article that the export lacks counts as one without statements.
 *
 * @param textOf the decoded text of an article, by its base name
 */
export function compareArticles(
  gold: Gold,
  given: ReadonlyMap<string, ExportRecord>,
  textOf: (article: string) => string,
): ComparedArticle[] {
  const names = new NameBook(gold);
  return gold.articles.map((article) => {
    const words = new WordIndex(textOf(article.article));
    const record = given.get(article.article) ?? emptyRecord(article.article);
    return { words, gold: article, given: record, pairs: matchStatements(words, article, record, names) };
  });
}

/** Every measure over the paired articles. */
export function scoreNewsroom(
  gold: Gold,
  articles: readonly ComparedArticle[],
  given: ReadonlyMap<string, ExportRecord>,
): NewsroomScore {
  const names = new NameBook(gold);
  return {
    statements: statementsFound(articles, names),
    parts: statementParts(articles, names),
    utterances: utterancePairs(articles),
    contradictions: contradictionPairs(articles),
    events: events(articles),
    people: people(articles),
    outsideBody: articles.flatMap(outsideBody).length,
    missingArticles: gold.articles.map(({ article }) => article).filter((article) => !given.has(article)),
  };
}

function emptyRecord(article: string): ExportRecord {
  return { article, statements: [], mentions: [], entities: [] };
}
