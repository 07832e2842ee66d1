import { OnRecordError } from '../../../errors/onrecord-error.ts';

import { contradictionSubject, type Decision } from '../../../model/judgement.ts';

import { type EntityPlaces } from '../find-entity.ts';
import { findStatement } from '../find-statement.ts';
import { type Decided, type RequestFor } from './decided.ts';

/** Whether two statements contradict each other. Throws as `decide` does. */
export async function decideContradiction(
  request: RequestFor<'CONFIRM_CONTRADICTION' | 'REJECT_CONTRADICTION'>,
  { store }: EntityPlaces,
): Promise<Decided> {
  const [from, to] = [request.statementId, request.otherId].sort() as [string, string];
  const [found] = await store.view.relationships('CONTRADICTS', 'OUT', [from]);
  if (!found!.some((relationship) => relationship.to === to)) {
    throw new OnRecordError('NOT_FOUND', `${from} and ${to} are no candidates for a contradiction`, {
      where: 'statement',
    });
  }
  const statement = await findStatement(from, 'statement', store);
  const other = await findStatement(to, 'other', store);
  const decision: Decision = {
    action: request.action,
    statement: { id: from, articleId: statement.articleId },
    other: { id: to, articleId: other.articleId },
  };
  return { decision, subjectIds: [contradictionSubject(from, to), from, to] };
}
