import { z } from 'zod';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { CURATED_LABELS, type Judgement } from '../../model/judgement.ts';
import { STATEMENT_KINDS } from '../../model/statement.ts';

const text = z.string();
const origin = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('GAZETTEER') }),
  z.object({ kind: z.literal('BLOCK'), block: text }),
  z.object({ kind: z.literal('ARTICLE'), articleId: text }),
  z.object({ kind: z.literal('JUDGEMENT') }),
]);
const entity = z.object({ label: z.enum([...CURATED_LABELS, 'UnnamedSource']), id: text, name: text, origin });
const passage = z.object({ id: text, articleId: text });
const spans = z.array(z.object({ start: z.int().min(0), end: z.int().min(0) }));

const decision = z.discriminatedUnion('action', [
  z.object({ action: z.literal('MERGE_ENTITIES'), from: entity, into: entity }),
  z.object({
    action: z.literal('SPLIT_ENTITY'),
    entity,
    into: entity,
    mentions: z.array(passage),
    statements: z.array(passage),
  }),
  z.object({ action: z.literal('RENAME_ENTITY'), entity, name: text.min(1) }),
  z.object({ action: z.literal('REATTRIBUTE_STATEMENT'), statement: passage, speaker: entity.nullable() }),
  z.object({
    action: z.literal('CORRECT_STATEMENT'),
    statement: passage,
    kind: z.enum(STATEMENT_KINDS),
    content: spans,
    text,
    was: z.object({ content: spans, text }),
  }),
  z.object({ action: z.enum(['HIDE_STATEMENT', 'UNHIDE_STATEMENT']), statement: passage }),
  z.object({ action: z.enum(['CONFIRM_CONTRADICTION', 'REJECT_CONTRADICTION']), statement: passage, other: passage }),
  z.object({ action: z.literal('UNDO'), judgementId: text }),
]);

const entry = z.object({
  id: text,
  sequence: z.int().min(1),
  at: z.iso.datetime(),
  author: text.nullable(),
  reason: text,
  subjectIds: z.array(text).min(1),
  decision,
});

/** One entry of a log as a line of JSON Lines. */
export function judgementLine(judgement: Judgement): string {
  return `${JSON.stringify(judgement)}\n`;
}

/**
 * The entry that a line holds.
 *
 * @param where the file and line, for the message
 * @throws OnRecordError `JSON_LINE_INVALID`
 */
export function parseJudgementLine(line: string, where: string): Judgement {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (cause) {
    throw invalid('the line is not valid JSON, or cut off', where, cause);
  }
  const { error } = entry.safeParse(json);
  if (error === undefined) return json as Judgement;
  const { path, message } = error.issues[0]!;
  throw invalid(`${path.length === 0 ? 'the line' : path.join('.')}: ${message}`, where, error);
}

function invalid(message: string, where: string, cause: unknown): OnRecordError {
  return new OnRecordError('JSON_LINE_INVALID', message, {
    where,
    hint: 'replay a file as `onrecord judgements export` wrote it',
    cause,
  });
}
