import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type LocalStatement } from '../../model/extracted-article.ts';
import { type Statement } from '../../model/statement.ts';

import { RecordOverlay, recordsOfKind } from '../../resolve/records/record-overlay.ts';

import { type GraphStore } from '../../store/graph-store.ts';

/** A statement of the graph. @throws OnRecordError `NOT_FOUND`, also for one that is hidden */
export async function findStatement(id: string, field: string, { view }: Pick<GraphStore, 'view'>): Promise<Statement> {
  const statement = (await view.nodes('Statement', [id]))[0];
  if (statement !== null && statement !== undefined) return statement;
  throw new OnRecordError('NOT_FOUND', `The graph has no statement with the id "${id}"`, { where: field });
}

/** A statement as its article's reader gave it; null where the article no longer has it. */
export async function readStatement(
  { id, articleId }: { id: string; articleId: string },
  { records }: Pick<GraphStore, 'records'>,
): Promise<LocalStatement | null> {
  const overlay = new RecordOverlay(records, new Set());
  const found = recordsOfKind(await overlay.ofArticles(new Set([articleId])), 'STATEMENT');
  const data = found.find((record) => record.data.statementId === id)?.data;
  return data === undefined ? null : (data.original ?? data.local);
}
