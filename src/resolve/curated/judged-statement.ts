import { CodePointIndex } from '../../util/code-point-index.ts';
import { textOf } from '../../util/text-range.ts';

import { type Article } from '../../model/article.ts';
import { type LocalStatement } from '../../model/extracted-article.ts';
import { type Span } from '../../model/span.ts';

import { type Correction, type Curation } from '../../curate/curation.ts';

import { type StatementData, type StatementRecord } from '../records/statement-record.ts';
import { claimBlocks, isClaimBlock } from '../statements/claim-blocks.ts';
import { type StatementReader } from '../statements/read-statement.ts';

/** What a hidden statement says of other nodes: nothing. */
function unlinked(): Partial<StatementData> {
  return {
    sourceId: '',
    speakers: [],
    candidates: [],
    via: null,
    addressee: null,
    occasionId: null,
    about: [],
    utteranceId: '',
    isHidden: true,
  };
}

/** How the pieces of a statement's content are joined into its text. */
const JOINT = ' … ';

/** A statement's record with what curators decided of the statement itself: corrected, hidden, or again as it was read. */
export function judgedStatement(
  record: StatementRecord,
  article: Article,
  { curation, statements }: { curation: Curation; statements: StatementReader },
): StatementRecord {
  const { original: corrected, isHidden: wasHidden, isJudged, ...rest } = record.data;
  const data: StatementData = isJudged === undefined ? rest : { ...rest, isJudged };
  const original = corrected ?? data.local;
  const correction = curation.correctionOf(data.statementId);
  const isHidden = curation.isHidden(data.statementId);
  const isCorrected = correction !== null && fits(correction, original, article);
  if (!isCorrected && !isHidden && corrected === undefined && wasHidden === undefined) return record;
  const { kind, content, text } = isCorrected ? correction : original;
  const local: LocalStatement = { ...original, kind, content, text };
  const claims = claimBlocks(local, statements.contentOf(local), data.publishedAt);
  const others = record.blocks.filter((block) => !isClaimBlock(block));
  return {
    ...record,
    blocks: isHidden ? [] : [...claims, ...others].sort(),
    data: { ...(isHidden ? { ...rest, ...unlinked() } : data), local, ...(isCorrected && { original }) },
  };
}

/** The words of some spans, joined as a statement's text. */
export function textOfSpans(text: string, spans: readonly Span[]): string {
  const offsets = new CodePointIndex(text);
  return spans.map((span) => textOf(text, offsets.toRange(span))).join(JOINT);
}

/** A correction holds of what was corrected, in a text that reads as it did. */
function fits({ was, content, text }: Correction, original: LocalStatement, article: Article): boolean {
  if (was.text !== original.text || JSON.stringify(was.content) !== JSON.stringify(original.content)) return false;
  const inBoilerplate = content.some((span) =>
    article.boilerplate.some((range) => span.start < range.end && range.start < span.end),
  );
  return !inBoilerplate && textOfSpans(article.text, content) === text;
}
