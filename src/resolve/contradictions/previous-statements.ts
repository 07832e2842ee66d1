import { groupBy } from '../../util/group-by.ts';

import { type StatementRecord } from '../records/statement-record.ts';

/** A denial of "that" means what was said at most so many code points before. */
const REACH = 400;

/**
 * For each statement the one whose content ends last before it in its article, by statement identifier; those that hold
 * others do not count. It depends on the article's words alone, not on what anything is resolved to.
 */
export function previousStatements(records: readonly StatementRecord[]): Map<string, string> {
  const previous = new Map<string, string>();
  for (const ofArticle of groupBy(records, (record) => record.articleId).values()) {
    const holders = new Set(ofArticle.map(({ data }) => data.withinId));
    const ending = ofArticle.filter(({ data }) => !holders.has(data.statementId)).sort(byEnd);
    const starting = [...ofArticle].sort((a, b) => startOf(a) - startOf(b));
    let passed = 0;
    for (const record of starting) {
      while (passed < ending.length && endOf(ending[passed]!) <= startOf(record)) passed++;
      const before = ending[passed - 1];
      if (before !== undefined && startOf(record) - endOf(before) <= REACH)
        previous.set(record.data.statementId, before.data.statementId);
    }
  }
  return previous;
}

function byEnd(a: StatementRecord, b: StatementRecord): number {
  return endOf(a) - endOf(b) || (a.id < b.id ? -1 : 1);
}

function startOf({ data }: StatementRecord): number {
  return data.local.content[0]?.start ?? 0;
}

function endOf({ data }: StatementRecord): number {
  return data.local.content.at(-1)?.end ?? 0;
}
