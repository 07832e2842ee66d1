import { type StatementRecord } from '../records/statement-record.ts';
import { type Resolution, type ResolvedUtterance } from '../resolution.ts';
import { clusterUtterances } from '../utterances/cluster-utterances.ts';
import { resolvedUtterance } from '../utterances/resolved-utterance.ts';
import { VoiceIndex } from '../utterances/voice-index.ts';
import { type ChangedStatements } from './link-statements.ts';
import { type Step } from './step.ts';

/** Finds the utterances of every voice whose statements changed, and gives each statement its utterance. */
export async function resolveUtterances(
  step: Step,
  { current, former }: ChangedStatements,
): Promise<Pick<Resolution, 'utterances' | 'utterancesRemoved'>> {
  const index = new VoiceIndex(step.records, step.statements);
  const clusters = await clusterUtterances(index, step.statements.read(current), step.statements.read(former));
  const before = new Set(former.map((record) => record.data.utteranceId));
  const utterances: ResolvedUtterance[] = [];
  for (const cluster of clusters) {
    const resolved = resolvedUtterance(cluster);
    utterances.push(resolved);
    for (const { record } of cluster) {
      before.add(record.data.utteranceId);
      assign(step, record, resolved.utterance.id);
    }
  }
  for (const { utterance } of utterances) before.delete(utterance.id);
  before.delete('');
  return { utterances, utterancesRemoved: [...before].sort() };
}

function assign(step: Step, record: StatementRecord, utteranceId: string): void {
  if (record.data.utteranceId !== utteranceId) step.records.put({ ...record, data: { ...record.data, utteranceId } });
}
