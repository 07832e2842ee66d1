import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type Judgement } from '../../model/judgement.ts';

import { fromOpaque, toOpaque } from '../../store/opaque-text.ts';

/** The place of an entry in the log, as readers are given it. It outlives the process. */
export function encodePlace({ sequence }: Pick<Judgement, 'sequence'>): string {
  return toOpaque(['judgement', sequence]);
}

/** How many entries come before what is asked for. Throws `BAD_USER_INPUT` when the text is no such cursor. */
export function decodePlace(cursor: string): number {
  const content = fromOpaque(cursor);
  if (Array.isArray(content) && content.length === 2 && content[0] === 'judgement') {
    const sequence: unknown = content[1];
    if (Number.isSafeInteger(sequence) && (sequence as number) >= 0) return sequence as number;
  }
  throw new OnRecordError('BAD_USER_INPUT', 'after is not a cursor of judgements', {
    where: 'after',
    hint: 'use a cursor that the subscription gave, or leave it out for what is new from now on',
  });
}
