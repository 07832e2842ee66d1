import { sha256 } from '../util/hash.ts';

import { parseJsonLine } from './files/json-line.ts';
import { type ReadResult } from './read-problem.ts';

/** An article that is given as it is and not where it lies. What is null is looked for in the text. */
export interface GivenText {
  text: string;
  title: string | null;
  outlet: string | null;
  /** `YYYY-MM-DD`, or an ISO instant. */
  publishedAt: string | null;
}

/**
 * Reads a given text as a line of JSON Lines with the same content would be. The same content is the same article, and its
 * location: `given:` and the SHA-256 of it.
 *
 * @throws OnRecordError `JSON_LINE_INVALID` when it has no text, or its date is none
 */
export function readGivenText({ text, title, outlet, publishedAt }: GivenText): ReadResult {
  const json = JSON.stringify({ title, outlet, publishedAt, text });
  const bytes = new TextEncoder().encode(json);
  const digest = sha256(bytes);
  return parseJsonLine(json, bytes, {
    location: `given:${digest}`,
    name: title?.trim() || `given:${digest.slice(0, 12)}`,
  });
}
