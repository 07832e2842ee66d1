import { groupBy } from '../../util/group-by.ts';

import { recordsOfKind } from '../records/record-overlay.ts';
import { type StatementRecord } from '../records/statement-record.ts';
import { linkStatement } from '../statements/link-statement.ts';
import { articleLinks } from './article-links.ts';
import { type Step } from './step.ts';

/** The statements that are not what they were. */
export interface ChangedStatements {
  /** New statements, and those whose links changed, as they are now. */
  current: StatementRecord[];
  /** Statements that are gone, and the earlier versions of those whose links changed. */
  former: StatementRecord[];
}

/** Links the statements of new articles, and of articles whose entities or events changed. */
export async function linkStatements(step: Step): Promise<ChangedStatements> {
  const changed: ChangedStatements = { current: [], former: recordsOfKind(step.former, 'STATEMENT') };
  const byArticle = groupBy(
    await step.records.ofArticles(new Set([...step.added, ...step.relinked])),
    (record) => record.articleId,
  );
  for (const [articleId, records] of byArticle) {
    const { gazetteer, curation } = step;
    const context = { ...articleLinks(records, curation), gazetteer, curation };
    for (const record of recordsOfKind(records, 'STATEMENT')) {
      if (record.data.isHidden === true) continue;
      const linked = linkStatement(record, context);
      const isAdded = step.added.has(articleId);
      if (!isAdded && JSON.stringify(linked) === JSON.stringify(record)) continue;
      step.records.put(linked);
      changed.current.push(linked);
      if (!isAdded) changed.former.push(record);
    }
  }
  return changed;
}
