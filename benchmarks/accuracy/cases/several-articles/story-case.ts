import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { parse } from 'yaml';
import { z } from 'zod';

import { type CasePart } from '../case-result.ts';

const pair = z.tuple([z.string(), z.string()]);

const storyCase = z.strictObject({
  name: z.string(),
  trap: z.string(),
  articles: z.array(z.strictObject({ outlet: z.string(), published: z.string(), text: z.string() })).min(1),
  /** Statements that report one utterance. */
  same: z.array(z.array(z.string()).min(2)).default([]),
  /** Statements that do not. */
  different: z.array(pair).default([]),
  /** Statements that contradict each other; every other pair does not. */
  contradict: z.array(pair).default([]),
});

/**
 * Some articles and what a careful reader finds in them. A statement is named by the number of its article and by some
 * words of its content: `2 lost harvest`.
 */
export type StoryCase = z.infer<typeof storyCase> & { part: CasePart };

/**
 * The cases of `fit.yaml` and `held.yaml` in a folder.
 *
 * @param folder URL of the folder, with a slash at its end
 * @throws ZodError when a case lacks something or has something unknown
 */
export function readStoryCases(folder: URL): StoryCase[] {
  return (['fit', 'held'] as const).flatMap((part) => readStories(new URL(`${part}.yaml`, folder), part));
}

/**
 * The cases of one file.
 *
 * @throws ZodError when a case lacks something or has something unknown
 */
export function readStories(file: URL, part: CasePart): StoryCase[] {
  const yaml = readFileSync(fileURLToPath(file), 'utf8');
  return z
    .array(storyCase)
    .parse(parse(yaml))
    .map((one) => ({ ...one, part }));
}
