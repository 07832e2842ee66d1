import { ArgsType, Field, Int } from 'type-graphql';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { LIMITS } from '../limits/limits.ts';
import { checkedPageSize } from './page-size.ts';

/** Paging as in Relay's connections: forwards with `first` and `after`, or backwards with `last` and `before`. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many to give from the start, or after \`after\`: 1 to ${LIMITS.maxPage}. Default: ${LIMITS.defaultPage}, unless \`last\` is given.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Start after the item with this cursor.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many to give from the end, or before \`before\`: 1 to ${LIMITS.maxPage}.`,
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'End before the item with this cursor.' })
  before?: string | null;
}

/** One page, either way; exactly one of `first` and `last` is set. */
export interface PageRequest {
  first?: number;
  after?: string;
  last?: number;
  before?: string;
}

function conflict(argument: string, other: string): OnRecordError {
  return new OnRecordError('BAD_USER_INPUT', `${argument} cannot be used with ${other}`, {
    where: argument,
    hint: 'page forwards with first and after, or backwards with last and before',
  });
}

/** Checks paging arguments and fills in the default size. Throws `BAD_USER_INPUT` or `PAGE_TOO_LARGE`. */
export function pageRequest(args: PageArgs): PageRequest {
  const backwards = (args.last ?? null) !== null;
  if (backwards) {
    if ((args.first ?? null) !== null) throw conflict('last', 'first');
    if ((args.after ?? null) !== null) throw conflict('after', 'last');
    const last = checkedPageSize('last', args.last!);
    return (args.before ?? null) === null ? { last } : { last, before: args.before! };
  }
  if ((args.before ?? null) !== null) throw conflict('before', 'first');
  const first = checkedPageSize('first', args.first ?? LIMITS.defaultPage);
  return (args.after ?? null) === null ? { first } : { first, after: args.after! };
}
