import { OnRecordError } from '../../../errors/onrecord-error.ts';

import { type Decision } from '../../../model/judgement.ts';

import { type JudgementRequest } from '../judgement-request.ts';

/** A decision and what it is about. */
export interface Decided {
  decision: Decision;
  /** The first is the one whose version counts. */
  subjectIds: string[];
}

/** What is asked for by a request of one kind. */
export type RequestFor<A extends JudgementRequest['action']> = Extract<JudgementRequest, { action: A }>;

/** The error for a request that does not fit the graph: `BAD_USER_INPUT`. @param field the argument at fault */
export function refused(field: string, message: string): OnRecordError {
  return new OnRecordError('BAD_USER_INPUT', message, { where: field });
}
