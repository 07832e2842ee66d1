import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { z } from 'zod';

const offsets = z.tuple([z.number().int(), z.number().int()]);
const spans = z.array(offsets).nullish();
const text = z.string().nullish();

const statement = z.object({
  id: z.string(),
  kind: z.enum(['DIRECT', 'MIXED', 'INDIRECT']),
  content: z.array(offsets),
  source: spans,
  speaker: text,
  speakerId: text,
  via: text,
  addressee: text,
  /** An event's id. */
  occasion: text,
  saidAt: text,
  about: z.array(z.object({ id: z.string(), type: z.string() })).default([]),
  utterance: text,
  contradicts: z.array(z.string()).default([]),
});

const exportRecord = z.object({
  article: z.string(),
  statements: z.array(statement),
  mentions: z.array(z.object({ span: offsets, entity: z.string(), type: z.string() })).default([]),
  entities: z
    .array(z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()).default([]) }))
    .default([]),
});

export type ExportRecord = z.infer<typeof exportRecord>;
export type ExportStatement = ExportRecord['statements'][number];
export type ExportMention = ExportRecord['mentions'][number];

/**
 * Reads what `onrecord extract` or `onrecord export` printed as JSON Lines.
 *
 * @returns the records by the base name of their article; of several with one name the last
 * @throws Error that names the line when one is no JSON or lacks a part
 */
export function readExport(file: string): Map<string, ExportRecord> {
  const records = new Map<string, ExportRecord>();
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const record = exportRecord.parse(JSON.parse(line));
      records.set(basename(record.article), record);
    } catch (cause) {
      throw new Error(`${file}:${index + 1}: not a line of onrecord's export`, { cause });
    }
  }
  return records;
}
