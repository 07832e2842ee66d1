import { OnRecordError } from '../../errors/onrecord-error.ts';

import { LIMITS } from '../limits/limits.ts';

/** Gives the page size back; throws `PAGE_TOO_LARGE` above the limit and `BAD_USER_INPUT` below 1. */
export function checkedPageSize(argument: string, size: number): number {
  if (size > LIMITS.maxPage) {
    throw new OnRecordError('PAGE_TOO_LARGE', `A page of ${size} is larger than the limit of ${LIMITS.maxPage}`, {
      where: argument,
      hint: `ask for at most ${LIMITS.maxPage} and follow pageInfo`,
    });
  }
  if (!(size >= 1)) {
    throw new OnRecordError('BAD_USER_INPUT', `${argument} is ${size}`, {
      where: argument,
      hint: `give a number from 1 to ${LIMITS.maxPage}`,
    });
  }
  return size;
}
