import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type Judgement } from '../../model/judgement.ts';

import { type JudgementRequest } from '../../pipeline/judgements/judgement-request.ts';

import { type GraphqlContext } from '../context.ts';
import { toUserError } from '../failures/to-user-error.ts';
import { type UserError } from '../failures/user-error.type.ts';

/** What came of a judgement: an entry, or why there is none. */
export type Entered = { judgement: Judgement; userErrors: [] } | { judgement: null; userErrors: [UserError] };

/**
 * Enters a judgement in the caller's name.
 *
 * @throws OnRecordError `FORBIDDEN` on a server that changes nothing; `STORE_…`
 */
export async function enterJudgement(
  request: JudgementRequest,
  { reason, expectedVersion }: { reason: string; expectedVersion: number },
  { ingest, caller }: GraphqlContext,
): Promise<Entered> {
  if (ingest === null) {
    throw new OnRecordError('FORBIDDEN', 'This server is read-only', {
      hint: 'ask whoever runs it to change the graph',
    });
  }
  try {
    const judgement = await ingest.judge({ request, author: caller.name, reason, expectedVersion });
    return { judgement, userErrors: [] };
  } catch (error) {
    return { judgement: null, userErrors: [toUserError(error)] };
  }
}
