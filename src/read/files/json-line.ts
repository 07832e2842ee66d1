import { z } from 'zod';

import { sha256 } from '../../util/hash.ts';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { languageOfText } from '../detect-language.ts';
import { type ReadArticle } from '../read-article.ts';
import { type ReadResult } from '../read-problem.ts';
import { dateOfValue } from '../text/find-date.ts';
import { findTextMetadata } from '../text-metadata.ts';

const optionalText = z
  .string('is not text')
  .nullish()
  .transform((value) => value?.trim() || null);

/** A line of JSON Lines. Fields beyond these are ignored; only `text` is required. */
const jsonLineSchema = z.object(
  {
    url: optionalText,
    title: optionalText,
    byline: optionalText,
    outlet: optionalText,
    publishedAt: optionalText.refine((value) => value === null || dateOfValue(value) !== null, {
      message: 'is not a date (YYYY-MM-DD)',
    }),
    language: optionalText,
    text: z
      .string({ error: ({ input }) => (input === undefined ? 'is missing' : 'is not text') })
      .refine((value) => value.trim() !== '', { message: 'is empty' }),
  },
  { error: 'is not a JSON object' },
);

/**
 * One line of JSON Lines as an article. A field that is absent or null is looked for in the text itself.
 *
 * @param json the line as decoded
 * @param bytes the line as in the file: what the checksum is of
 * @throws OnRecordError `JSON_LINE_INVALID`
 */
export function parseJsonLine(
  json: string,
  bytes: Uint8Array,
  source: Pick<ReadArticle, 'name' | 'location'>,
): ReadResult {
  const parsed = jsonLineSchema.safeParse(parseJson(json, source.location));
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    const field = path.length === 0 ? 'the line' : `the field '${path.join('.')}'`;
    throw new OnRecordError('JSON_LINE_INVALID', `${field} ${message}`, {
      where: source.location,
      hint: 'write one JSON object per line with url, title, outlet, publishedAt, language, text',
    });
  }
  const line = parsed.data;
  const inText = findTextMetadata(line.text);
  return {
    kind: 'ARTICLE',
    name: line.url ?? source.name,
    location: source.location,
    url: line.url,
    title: line.title ?? inText.title,
    byline: line.byline ?? inText.byline,
    outletName: line.outlet ?? inText.outletName,
    language: languageOfText(line.language, line.text),
    publishedAt: dateOfValue(line.publishedAt) ?? inText.publishedAt,
    text: line.text,
    sha256: sha256(bytes),
    encoding: 'utf-8',
  };
}

function parseJson(json: string, where: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new OnRecordError('JSON_LINE_INVALID', 'the line is not valid JSON, or cut off', {
      where,
      hint: 'write one whole JSON object per line',
      cause: error,
    });
  }
}
