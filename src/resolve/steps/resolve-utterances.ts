import { groupBy } from '../group-by.ts';
import { type StatementRecord } from '../records/statement-record.ts';
import { type Resolution, type ResolvedUtterance } from '../resolution.ts';
import { speakerBlock } from '../statements/link-statement.ts';
import { clusterUtterances, type UtteranceCluster } from '../utterances/cluster-utterances.ts';
import { resolvedUtterance } from '../utterances/resolved-utterance.ts';
import { type ChangedStatements } from './link-statements.ts';
import { type Step } from './step.ts';

/** Finds the utterances of every speaker whose statements changed, and gives each statement its utterance. */
export async function resolveUtterances(
  step: Step,
  { current, former }: ChangedStatements,
): Promise<Pick<Resolution, 'utterances' | 'utterancesRemoved'>> {
  const changed = new Set(current.map((record) => record.id));
  const formerBySpeaker = groupBy(former, speakerId);
  const speakers = new Set([...formerBySpeaker.keys(), ...current.map(speakerId)]);
  const blocks = [...speakers].flatMap((id) => (id === null ? [] : [speakerBlock(id)]));
  const records = await step.records.inBlocks('STATEMENT', new Set(blocks));
  const clusters: UtteranceCluster[] = step.statements
    .read(current.filter((record) => speakerId(record) === null))
    .map((statement) => [statement]);
  for (const [speaker, block] of groupBy(records, speakerId)) {
    const gone = step.statements.read(formerBySpeaker.get(speaker) ?? []);
    clusters.push(...clusterUtterances(step.statements.read(block), changed, gone));
  }
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

function speakerId(record: StatementRecord): string | null {
  return record.data.speakers[0]?.id ?? null;
}
