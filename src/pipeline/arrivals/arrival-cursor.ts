import { OnRecordError } from '../../errors/onrecord-error.ts';

import { fromOpaque, toOpaque } from '../../store/opaque-text.ts';

/** A place in the order of what arrived. */
export interface ArrivalPosition {
  /** The process that counted. */
  counter: string;
  sequence: number;
  /** When the run of the arrival started, by which another process finds what came later. */
  startedAt: string;
}

export function encodePosition({ counter, sequence, startedAt }: ArrivalPosition): string {
  return toOpaque([counter, sequence, startedAt]);
}

/** Throws `BAD_USER_INPUT` when the text is no cursor of an arrival. */
export function decodePosition(cursor: string): ArrivalPosition {
  const content = fromOpaque(cursor);
  if (Array.isArray(content) && content.length === 3) {
    const [counter, sequence, startedAt] = content as unknown[];
    if (typeof counter === 'string' && Number.isSafeInteger(sequence) && typeof startedAt === 'string') {
      return { counter, sequence: sequence as number, startedAt };
    }
  }
  throw new OnRecordError('BAD_USER_INPUT', 'after is not a cursor of a subscription', {
    where: 'after',
    hint: 'use a cursor that a subscription gave, or leave it out for what is new from now on',
  });
}
