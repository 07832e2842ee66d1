import { OnRecordError } from '../../errors/onrecord-error.ts';

import { LIMITS } from '../limits/limits.ts';

/** A text argument without white space at its ends; throws `BAD_USER_INPUT` when it is longer than the limit. */
export function checkedText(argument: string, text: string): string {
  if (text.length > LIMITS.maxTextLength) {
    throw new OnRecordError('BAD_USER_INPUT', `${argument} has ${text.length} characters`, {
      where: argument,
      hint: `give at most ${LIMITS.maxTextLength}`,
    });
  }
  return text.trim();
}
