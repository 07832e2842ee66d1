import { OnRecordError } from '../errors/onrecord-error.ts';

import { fromOpaque, toOpaque } from './opaque-text.ts';

/** A place in a ranking as opaque text: how many hits lie before it, and the words that were searched for. */
export function encodeSearchCursor(offset: number, words: readonly string[]): string {
  return toOpaque([offset, words.join(' ')]);
}

/** The number of hits before a cursor; throws `BAD_USER_INPUT` when it is none of a search for these words. */
export function decodeSearchCursor(cursor: string, words: readonly string[]): number {
  const content = fromOpaque(cursor);
  if (Array.isArray(content) && content.length === 2 && content[1] === words.join(' ')) {
    const offset: unknown = content[0];
    if (Number.isSafeInteger(offset) && (offset as number) >= 0) return offset as number;
  }
  throw new OnRecordError('BAD_USER_INPUT', 'after is not a cursor of this search', {
    where: 'after',
    hint: 'use a cursor that a search for the same words gave',
  });
}
