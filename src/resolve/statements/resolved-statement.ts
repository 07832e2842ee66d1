import { type Statement } from '../../model/statement.ts';

import { type EntityRef } from '../records/entity-record.ts';
import { type StatementRecord } from '../records/statement-record.ts';
import { type ResolvedStatement } from '../resolution.ts';

/**
 * The statement node and its links as a record has them.
 *
 * @param hidden identifiers of statements that are not shown
 */
export function resolvedStatement(
  { articleId, data }: StatementRecord,
  hidden: ReadonlySet<string>,
): ResolvedStatement {
  const { local, speakers, via, addressee, occasionId, about } = data;
  const withinId = data.withinId !== null && hidden.has(data.withinId) ? null : data.withinId;
  const speaker = speakers[0] ?? null;
  const statement: Statement = {
    id: data.statementId,
    articleId,
    kind: local.kind,
    text: local.text,
    content: local.content,
    cue: local.cue,
    source: local.source,
    context: local.context,
    speakerId: speaker?.id ?? null,
    speakerLabel: speakerLabel(speaker),
    speakerName: speaker?.name ?? null,
    saidAt: local.saidAt,
    confidence: local.confidence,
    method: local.method,
    rules: local.rules,
    speakerCandidates: data.candidates,
  };
  return { statement, speakers, via, addressee, occasionId, about, withinId, isJudged: data.isJudged === true };
}

/** A place never speaks. */
export function speakerLabel(ref: EntityRef | null): Statement['speakerLabel'] {
  return ref === null || ref.label === 'Place' ? null : ref.label;
}
