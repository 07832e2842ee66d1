import { identifier } from '../../model/identifier.ts';
import { type Utterance } from '../../model/utterance.ts';

import { mostFrequent } from '../most-frequent.ts';
import { sketchSimilarity } from '../records/article-sketch.ts';
import { type EntityRef } from '../records/entity-record.ts';
import { type StatementRecord } from '../records/statement-record.ts';
import { type ResolvedUtterance } from '../resolution.ts';
import { speakerLabel } from '../statements/resolved-statement.ts';
import { type UtteranceCluster } from './cluster-utterances.ts';
import { scoreUtterancePair } from './score-utterance-pair.ts';

/** Articles that share at least this much of their five-word sequences are copies of one text. */
export const COPY_SIMILARITY = 0.5;
const LAST = '\uffff';

/** The utterance that a cluster of statements reports. */
export function resolvedUtterance(cluster: UtteranceCluster): ResolvedUtterance {
  const records = cluster.map((statement) => statement.record).sort(compareTime);
  const speaker = speakerOf(records);
  const utterance: Utterance = {
    id: identifier('Utterance', records[0]!.data.statementId),
    text: fullestText(records),
    speakerId: speaker?.id ?? null,
    speakerLabel: speakerLabel(speaker),
    speakerName: speaker?.name ?? null,
    saidAt: mostFrequent(records.flatMap((record) => record.data.local.saidAt ?? [])),
    occurrenceCount: records.length,
    independentSourceCount: independentSources(records),
  };
  const occurrences = cluster.map((statement) => {
    const others = cluster.filter((other) => other !== statement);
    return {
      statementId: statement.record.data.statementId,
      articleId: statement.record.articleId,
      score: others.length === 0 ? 1 : Math.max(...others.map((other) => scoreUtterancePair(statement, other))),
      method: others.length === 0 ? 'only-report' : 'same-utterance',
    };
  });
  return { utterance, occurrences: occurrences.sort((a, b) => (a.statementId < b.statementId ? -1 : 1)) };
}

/** By (saidAt, publishedAt, statement id), unknown dates last. */
function compareTime(a: StatementRecord, b: StatementRecord): number {
  return timeKey(a) < timeKey(b) ? -1 : 1;
}

function timeKey({ data }: StatementRecord): string {
  return [data.local.saidAt ?? LAST, data.publishedAt ?? LAST, data.statementId].join(' ');
}

/** Of the earliest report that names a person; else an organization; else of the earliest. */
function speakerOf(records: readonly StatementRecord[]): EntityRef | null {
  const speakers = records.flatMap((record) => record.data.speakers[0] ?? []);
  const labelled = (label: EntityRef['label']) => speakers.find((speaker) => speaker.label === label);
  return labelled('Person') ?? labelled('Organization') ?? speakers[0] ?? null;
}

/** The longest directly quoted wording, else the longest. */
function fullestText(records: readonly StatementRecord[]): string {
  const quoted = records.filter((record) => record.data.local.kind === 'DIRECT');
  const texts = (quoted.length > 0 ? quoted : records).map((record) => record.data.local.text);
  return texts.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!;
}

/** Outlets (articles where the outlet is unknown), counting those whose articles are copies of each other once. */
function independentSources(records: readonly StatementRecord[]): number {
  const groups: StatementRecord[][] = [];
  for (const record of records) {
    const same = groups.filter((group) => group.some((other) => isSameSource(record, other)));
    const joined = [...same.flat(), record];
    groups.splice(0, groups.length, ...groups.filter((group) => !same.includes(group)), joined);
  }
  return groups.length;
}

function isSameSource(a: StatementRecord, b: StatementRecord): boolean {
  return a.data.sourceId === b.data.sourceId || sketchSimilarity(a.data.sketch, b.data.sketch) >= COPY_SIMILARITY;
}
