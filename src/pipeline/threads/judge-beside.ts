import { type Judgement } from '../../model/judgement.ts';

import { type GraphStore } from '../../store/graph-store.ts';

import { judge } from '../judgements/judge.ts';
import { type JudgementOrder } from '../judgements/judgement-request.ts';
import { openGazetteer } from '../open-gazetteer.ts';
import { canOpenAnew, type StoreAddress } from './pipeline-task.ts';
import { runInThread, type RunTask } from './pipeline-worker.ts';

/**
 * `judge` beside other work, in a thread of its own; here where the store cannot be shared so.
 *
 * @throws OnRecordError as `judge` does
 */
export async function judgeBeside(
  order: JudgementOrder,
  { store, address, run = runInThread }: { store: GraphStore; address: StoreAddress; run?: RunTask },
): Promise<Judgement> {
  if (canOpenAnew(address)) return run({ name: 'judge', store: address, order });
  return judge(order, { store, gazetteer: await openGazetteer() });
}
