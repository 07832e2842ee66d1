import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import { STATEMENT_KINDS } from '../../model/statement.ts';

import { badInput, readInput } from '../input/input-files.ts';
import { type RecordGold } from '../records/gold-article.ts';

/** The file of an annotation folder that holds what several articles share. */
export const SHARED_FILE = 'shared.json';

const offsets = z.tuple([z.number().int().min(0), z.number().int().min(0)]);
const spans = z.array(offsets);
const text = z.string().nullable();
const names = z.array(z.object({ name: z.string(), forms: z.array(z.string()) }));

const articleSchema = z.object({
  article: z.string(),
  body: spans,
  statements: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(STATEMENT_KINDS),
      content: spans,
      cue: spans.nullable(),
      source: spans.nullable(),
      speaker: z.object({ name: text, type: z.enum(['PERSON', 'ORGANIZATION', 'UNNAMED_SOURCE']).nullable() }),
      alternatives: z.array(z.string()),
      via: text,
      addressee: text,
      occasion: text,
      saidAt: text,
      about: z.array(z.string()),
      within: text,
      utterance: text,
      contradicts: z.array(z.string()),
    }),
  ),
  mentions: z.array(z.object({ span: offsets, entity: z.string(), type: z.enum(['PERSON', 'EVENT']) })),
});

const sharedSchema = z.object({ texts: z.string(), people: names, organizations: names });

/**
 * Reads an annotation: `shared.json` and one JSON file per article. `benchmarks/accuracy/newsroom` tells how one is made.
 *
 * @returns the articles in order of their files' names, and the folder of their texts: `texts` of `shared.json`, from the
 *   annotation's own folder
 * @throws OnRecordError `BAD_USER_INPUT` that names the file and the part that is wrong
 */
export async function readAnnotatedRecords(folder: string): Promise<{ gold: RecordGold; texts: string }> {
  const shared = await parseFile(join(folder, SHARED_FILE), sharedSchema);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json') && file !== SHARED_FILE).sort();
  if (files.length === 0)
    badInput(folder, 'the annotation has no articles', 'it should hold one JSON file per article');
  const articles = await Promise.all(files.map((file) => parseFile(join(folder, file), articleSchema)));
  return {
    gold: { articles, names: [...shared.people, ...shared.organizations] },
    texts: join(folder, shared.texts),
  };
}

async function parseFile<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const json = await readInput(path);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    badInput(path, 'the file is not valid JSON', 'correct it', cause);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  return badInput(path, `${issue.path.join('.')}: ${issue.message}`, 'correct the annotation');
}
