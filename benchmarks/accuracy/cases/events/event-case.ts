import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { parse } from 'yaml';
import { z } from 'zod';

import { EVENT_STATUSES, EVENT_TYPES } from '../../../../src/model/event.ts';

import { type CasePart } from '../case-result.ts';

/** Words of an article; `2:` before them means the second article. */
const words = z.string();
const day = z.iso.date().nullable();

const eventCase = z.strictObject({
  name: z.string(),
  publishedAt: day.default('2024-05-16'),
  articles: z.array(z.string()).min(1),
  /** Words that tell of one event. */
  same: z.array(z.array(words).min(2)).default([]),
  /** Words that tell of events of which no two are one. */
  apart: z.array(z.array(words).min(2)).default([]),
  /** Words that tell of no event. */
  none: z.array(words).default([]),
  /** What is known of the event that some words tell of; what is not named here is not compared. */
  events: z
    .array(
      z.strictObject({
        of: words,
        type: z.enum(EVENT_TYPES).optional(),
        date: day.optional(),
        endDate: day.optional(),
        place: z.string().nullable().optional(),
        status: z.enum(EVENT_STATUSES).optional(),
        /** People and organizations that must be among those who took part. */
        participants: z.array(z.string()).optional(),
      }),
    )
    .default([]),
  /** Words of a statement’s content, and words that tell of the event that it is about most of all; null for no event. */
  about: z.array(z.tuple([words, words.nullable()])).default([]),
  /** Words of a statement’s content, and the day on which it was said. */
  saidAt: z.array(z.tuple([words, day])).default([]),
});

export type EventCase = z.infer<typeof eventCase> & { part: CasePart };

/**
 * The cases of `fit.yaml` and `held.yaml` beside this file.
 *
 * @throws ZodError when a case lacks something or has something unknown
 */
export function readEventCases(): EventCase[] {
  return (['fit', 'held'] as const).flatMap((part) => {
    const yaml = readFileSync(fileURLToPath(new URL(`${part}.yaml`, import.meta.url)), 'utf8');
    return z
      .array(eventCase)
      .parse(parse(yaml))
      .map((one) => ({ ...one, part }));
  });
}
