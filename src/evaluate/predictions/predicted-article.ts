import { z } from 'zod';

import { STATEMENT_KINDS } from '../../model/statement.ts';

const position = z.number().int().min(0);
const offsets = z.tuple([position, position]);
const spans = z
  .array(offsets)
  .nullish()
  .transform((value) => value ?? []);
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const list = <T extends z.ZodType>(item: T) => z.array(item).default([]);

const statement = z.object({
  id: z.string().optional(),
  kind: z
    .enum(STATEMENT_KINDS)
    .nullish()
    .transform((value) => value ?? null),
  content: z.array(offsets),
  cue: spans,
  source: spans,
  speaker: text,
  speakerId: text,
  speakerType: text,
  via: text,
  addressee: text,
  /** An event's id. */
  occasion: text,
  saidAt: text,
  about: list(z.object({ id: z.string(), type: z.string() })),
  utterance: text,
  contradicts: list(z.string()),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .nullish()
    .transform((value) => value ?? null),
});

/**
 * What evaluation needs of one line of `onrecord extract` or `export`. Only `article` and the contents are required: what
 * the lines do not say counts as not found. Lines that were written for `../shared/evaluation/score.py` fit as well.
 */
export const predictedArticleSchema = z
  .object({
    article: z.string(),
    statements: z.array(statement),
    mentions: list(z.object({ span: offsets, entity: z.string(), type: z.string(), form: text })),
    entities: list(z.object({ id: z.string(), type: text, name: z.string(), aliases: list(z.string()) })),
    body: z.array(offsets).nullish(),
  })
  .transform((record) => ({
    ...record,
    // What has no identifier of its own is told apart by its place in the list.
    statements: record.statements.map((one, index) => ({ ...one, id: one.id ?? `${record.article}#${index}` })),
  }));

export type PredictedArticle = z.output<typeof predictedArticleSchema>;
export type PredictedStatement = PredictedArticle['statements'][number];
