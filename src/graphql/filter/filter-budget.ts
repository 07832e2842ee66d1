import { OnRecordError } from '../../errors/onrecord-error.ts';

import { LIMITS } from '../limits/limits.ts';

/** Counts the conditions and levels of one filter, so that no caller can make the store compile an endless one. */
export class FilterBudget {
  private conditions = 0;

  /** Throws `BAD_USER_INPUT` when the filter has too many conditions. */
  spend(): void {
    this.conditions += 1;
    if (this.conditions > LIMITS.maxFilterConditions) {
      throw tooMuch(`more than ${LIMITS.maxFilterConditions} conditions`);
    }
  }

  /** Throws `BAD_USER_INPUT` when the filter is nested deeper than allowed. */
  enter(depth: number): void {
    if (depth > LIMITS.maxFilterDepth) throw tooMuch(`more than ${LIMITS.maxFilterDepth} levels`);
  }

  /** Throws `BAD_USER_INPUT` when a text or list to compare with is longer than allowed. */
  checkValue(value: unknown): void {
    if (typeof value === 'string' && value.length > LIMITS.maxTextLength) {
      throw tooMuch(`a text of more than ${LIMITS.maxTextLength} characters`);
    }
    if (!Array.isArray(value)) return;
    if (value.length > LIMITS.maxListedValues) throw tooMuch(`more than ${LIMITS.maxListedValues} values in one list`);
    value.forEach((item) => this.checkValue(item));
  }
}

function tooMuch(what: string): OnRecordError {
  return new OnRecordError('BAD_USER_INPUT', `The filter has ${what}`, {
    where: 'filter',
    hint: 'ask for less at once',
  });
}
