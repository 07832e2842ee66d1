import { OnRecordError } from '../errors/onrecord-error.ts';

import { type ListQuery } from './graph-view.ts';

const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 200;

/** How many items a page has and from which end it is taken. Throws `BAD_USER_INPUT` for sizes outside 1..200. */
export function pageSize({ first, last }: Pick<ListQuery, 'first' | 'last'>): { size: number; fromEnd: boolean } {
  if (first !== undefined && last !== undefined) {
    throw new OnRecordError('BAD_USER_INPUT', 'first and last cannot be given together', {
      where: 'last',
      hint: 'use first with after, or last with before',
    });
  }
  const fromEnd = last !== undefined;
  const size = last ?? first ?? DEFAULT_PAGE_SIZE;
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE_SIZE) {
    const where = fromEnd ? 'last' : 'first';
    throw new OnRecordError('BAD_USER_INPUT', `${where} must be a whole number from 1 to ${MAX_PAGE_SIZE}`, { where });
  }
  return { size, fromEnd };
}
