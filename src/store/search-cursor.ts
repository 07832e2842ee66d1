import { OnRecordError } from '../errors/onrecord-error.ts';

import { fromOpaque, toOpaque } from './opaque-text.ts';

/** A place in a ranking. */
export interface SearchPlace {
  /** How many hits lie before it. */
  offset: number;
  /** The ends of the ids of some hits right before it, all that are as good as the last among them; see {@link END_OF_ID}. */
  given: readonly string[];
}

/** So many characters at the end of an id, which are random, tell it from the others that a cursor names. */
export const END_OF_ID = 10;
/** A cursor does not name more hits than so many: from there on the engine's order among equally good ones has to do. */
const MOST_GIVEN = 1000;

const BEGINNING: SearchPlace = { offset: 0, given: [] };

/** A place in a ranking as opaque text, with the words that were searched for. */
export function encodeSearchCursor({ offset, given }: SearchPlace, words: readonly string[]): string {
  const named = given.length > MOST_GIVEN ? '' : given.join('');
  return toOpaque([offset, words.join(' '), ...(named === '' ? [] : [named])]);
}

/** The place of a cursor, the beginning without one; throws `BAD_USER_INPUT` when it is none of a search for these words. */
export function decodeSearchCursor(cursor: string | undefined, words: readonly string[]): SearchPlace {
  if (cursor === undefined) return BEGINNING;
  const content = fromOpaque(cursor);
  if (Array.isArray(content) && (content.length === 2 || content.length === 3) && content[1] === words.join(' ')) {
    const [offset, , named = ''] = content as unknown[];
    const given = typeof named === 'string' ? (named.match(new RegExp(`.{${END_OF_ID}}`, 'g')) ?? []) : null;
    const isPlace = Number.isSafeInteger(offset) && given !== null && (offset as number) >= given.length;
    if (isPlace) return { offset: offset as number, given };
  }
  throw new OnRecordError('BAD_USER_INPUT', 'after is not a cursor of this search', {
    where: 'after',
    hint: 'use a cursor that a search for the same words gave',
  });
}
