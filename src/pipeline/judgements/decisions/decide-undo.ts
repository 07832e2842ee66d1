import { OnRecordError } from '../../../errors/onrecord-error.ts';

import { type EntityPlaces } from '../find-entity.ts';
import { type Decided, refused, type RequestFor } from './decided.ts';

/** That a judgement counts no more. Throws as `decide` does. */
export async function decideUndo({ judgementId }: RequestFor<'UNDO'>, { log }: EntityPlaces): Promise<Decided> {
  const undone = log.entries.find(({ id }) => id === judgementId);
  if (undone === undefined) {
    throw new OnRecordError('NOT_FOUND', `There is no judgement with the id "${judgementId}"`, { where: 'id' });
  }
  if (log.undone.has(judgementId)) throw refused('id', 'It is undone already');
  return { decision: { action: 'UNDO', judgementId }, subjectIds: undone.subjectIds };
}
