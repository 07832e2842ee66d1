import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type Judgement, judgementIdentifier } from '../../model/judgement.ts';

import { type GazetteerIndex } from '../../extract/names/gazetteer-index.ts';

import { type GraphStore } from '../../store/graph-store.ts';

import { changeGraph } from '../change-graph.ts';
import { decide } from './decisions/decide.ts';
import { judgementChange } from './judgement-change.ts';
import { type JudgementOrder } from './judgement-request.ts';
import { type ReadLog, readLog } from './read-curation.ts';
import { versionsOf } from './versions-of.ts';

/** More than anybody writes down as a reason. */
const LONGEST_REASON = 2000;

export interface JudgeOptions {
  store: GraphStore;
  gazetteer: GazetteerIndex;
  /** The time, as an ISO instant. Default: that of the clock. */
  now?: () => string;
}

/**
 * Enters a curator's judgement into the log and brings the graph to what follows from it, in one transaction: when somebody
 * else judges or ingests meanwhile, it is worked out anew.
 *
 * @returns the entry
 * @throws OnRecordError `NOT_FOUND`, `BAD_USER_INPUT` with the argument at fault in `where`; `CONFLICT` when what is judged
 *   has another version than expected; `STORE_…`
 */
export function judge(order: JudgementOrder, { store, gazetteer, now = clock }: JudgeOptions): Promise<Judgement> {
  const reason = checkedReason(order.reason);
  return changeGraph(store, async () => {
    const log = await readLog(store.records);
    const at = timeAfter(log, now());
    const decided = await decide(order.request, { store, gazetteer, log }, at);
    await checkVersion(decided.subjectIds[0]!, order.expectedVersion, store);
    const content = { at, author: order.author, reason, ...decided };
    const judgement: Judgement = { id: judgementIdentifier(content), sequence: log.entries.length + 1, ...content };
    return { change: await judgementChange([judgement], log, { store, gazetteer }), result: judgement };
  });
}

async function checkVersion(id: string, expected: number | null, store: Pick<GraphStore, 'records'>): Promise<void> {
  if (expected === null) return;
  const [version] = await versionsOf([id], store);
  if (version === expected) return;
  throw new OnRecordError(
    'CONFLICT',
    `${id} has the version ${version}, not ${expected}: somebody has judged it since`,
    {
      where: 'expectedVersion',
      hint: 'read it again, and decide again if you still want to',
    },
  );
}

function checkedReason(reason: string): string {
  const trimmed = reason.trim();
  if (trimmed !== '' && trimmed.length <= LONGEST_REASON) return trimmed;
  throw new OnRecordError('BAD_USER_INPUT', `A reason has 1 to ${LONGEST_REASON} characters`, { where: 'reason' });
}

/** Later than the last entry, however the clock goes: an entry is told from another by its time, too. */
function timeAfter({ entries }: ReadLog, now: string): string {
  const last = entries.at(-1)?.at;
  if (last === undefined || now > last) return now;
  return new Date(Date.parse(last) + 1).toISOString();
}

function clock(): string {
  return new Date().toISOString();
}
