import { CodePointIndex } from '../../util/code-point-index.ts';
import { textOf } from '../../util/text-range.ts';

import { type Article } from '../../model/article.ts';
import { type Statement } from '../../model/statement.ts';

import { articleSketch, sketchSimilarity } from '../../resolve/records/article-sketch.ts';
import { COPY_SIMILARITY } from '../../resolve/utterances/resolved-utterance.ts';

import { type GraphView } from '../../store/graph-view.ts';

import { leadsTo, readAll } from '../read-all.ts';
import { type Outlet, outletsOf } from './outlets.ts';
import { type WordDifference, wordDifferences } from './word-differences.ts';

/** One report of an utterance. */
export interface LineageStep {
  statement: Statement;
  publishedAt: string | null;
  outletName: string;
  /** The same number for reports of one outlet and for copies of one text; from 1, in order of publication. */
  source: number;
  /** Whether another outlet had published the same text before. */
  isCopy: boolean;
  /** From the first report to this one; empty for the first. */
  differences: WordDifference[];
}

export interface Lineage {
  /** By publication, unknown dates last. */
  steps: LineageStep[];
  independentSourceCount: number;
  copyCount: number;
}

const MOST_OCCURRENCES = 300;
const LAST = '\uffff';

interface Report {
  statement: Statement;
  article: Article;
  outlet: Outlet;
  sketch: string;
}

/**
 * How an utterance went through the news: who had it first, who copied it, and what each changed in its words.
 * Throws `QUERY_TOO_COMPLEX` for one with more than 300 reports.
 */
export async function lineage(view: GraphView, utteranceId: string): Promise<Lineage> {
  const reports = await reportsOf(view, utteranceId);
  const first = reports[0]?.statement.text;
  const sources = sourceNumbers(reports);
  const steps = reports.map((report, position): LineageStep => ({
    statement: report.statement,
    publishedAt: report.article.publishedAt,
    outletName: report.outlet.name,
    source: sources[position]!,
    isCopy: reports.slice(0, position).some((other) => other.outlet.key !== report.outlet.key && isCopy(other, report)),
    differences: position === 0 ? [] : wordDifferences(first!, report.statement.text),
  }));
  return {
    steps,
    independentSourceCount: new Set(sources).size,
    copyCount: steps.filter((step) => step.isCopy).length,
  };
}

async function reportsOf(view: GraphView, utteranceId: string): Promise<Report[]> {
  const statements = await readAll(view, 'Statement', leadsTo('utterance', utteranceId), MOST_OCCURRENCES);
  const ids = [...new Set(statements.map(({ articleId }) => articleId))];
  const articles = (await view.nodes('Article', ids)).filter((article) => article !== null);
  const outlets = await outletsOf(view, articles);
  const known = new Map(articles.map((article) => [article.id, { article, sketch: articleSketch(bodyOf(article)) }]));
  return statements
    .flatMap((statement): Report[] => {
      const found = known.get(statement.articleId);
      return found === undefined ? [] : [{ statement, ...found, outlet: outlets.get(statement.articleId)! }];
    })
    .sort((a, b) => (timeKey(a) < timeKey(b) ? -1 : 1));
}

function timeKey({ article, statement }: Report): string {
  return [article.publishedAt ?? LAST, statement.saidAt ?? LAST, statement.id].join(' ');
}

function isCopy(a: Report, b: Report): boolean {
  return sketchSimilarity(a.sketch, b.sketch) >= COPY_SIMILARITY;
}

/** Reports of one outlet, and copies of one text, have one number. */
function sourceNumbers(reports: readonly Report[]): number[] {
  const groups: number[][] = [];
  reports.forEach((report, position) => {
    const same = groups.filter((group) =>
      group.some((other) => reports[other]!.outlet.key === report.outlet.key || isCopy(reports[other]!, report)),
    );
    const joined = [...same.flat(), position].sort((a, b) => a - b);
    groups.splice(0, groups.length, ...groups.filter((group) => !same.includes(group)), joined);
  });
  groups.sort((a, b) => a[0]! - b[0]!);
  return reports.map((_, position) => groups.findIndex((group) => group.includes(position)) + 1);
}

/** The text that resolving compares articles by, so that both count alike. */
function bodyOf({ text, body }: Article): string {
  if (body.length === 0) return text;
  const offsets = new CodePointIndex(text);
  return body.map((span) => textOf(text, offsets.toRange(span))).join(' ');
}
