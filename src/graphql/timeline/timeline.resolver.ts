import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';

import { type Filter } from '../../store/graph-view.ts';

import { timeline, type TimelineBucketSize } from '../../analyze/stories/timeline.ts';

import { type GraphqlContext } from '../context.ts';
import { TimelineBucketEnum } from '../enums/story-enums.ts';
import { LIMITS } from '../limits/limits.ts';
import { LIST_ARGS, type ListArgs } from '../paging/list.args.ts';
import { listConnection } from '../paging/list-connection.ts';
import { checkedPageSize } from '../paging/page-size.ts';
import { relatedTo } from '../related.ts';
import { DateScalar } from '../scalars/date.scalar.ts';
import { StatementConnection } from '../statement/statement.type.ts';
import { findSubject } from '../subject/find-subject.ts';
import { EventArgs, findEvent } from '../subject/subject.args.ts';
import { TimelineBucketType, TimelineType } from './timeline.type.ts';

@ArgsType()
class TimelineArgs extends EventArgs {
  @Field(() => ID, { nullable: true, description: 'The person or organization with this id, in place of an event.' })
  person?: string | null;

  @Field(() => String, { nullable: true, description: 'The person or organization of this name.' })
  personName?: string | null;

  @Field(() => TimelineBucketEnum, { defaultValue: 'DAY', description: 'How long each stretch is.' })
  bucket!: TimelineBucketSize;

  @Field(() => DateScalar, { nullable: true, description: 'Said on this day or later.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Said on this day or earlier.' })
  to?: string | null;

  @Field(() => Int, {
    defaultValue: LIMITS.defaultPage,
    description: `How many buckets at most: 1 to ${LIMITS.maxPage}.`,
  })
  first!: number;
}

/** A bucket, with the scope that it was counted in. */
interface ScopedBucket {
  start: string;
  end: string;
  scope: Filter;
}

@Resolver(() => TimelineBucketType)
export class TimelineResolver {
  @Query(() => TimelineType, {
    nullable: true,
    description:
      'When things were said about an event, or by a person or organization; null where there is no such one.',
  })
  async timeline(
    @Args(() => TimelineArgs) args: TimelineArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<TimelineType | null> {
    const first = checkedPageSize('first', args.first);
    const isPerson = (args.person ?? args.personName ?? null) !== null && !args.event && !args.eventText;
    const subject = isPerson
      ? await findSubject(context, { id: args.person, name: args.personName, arguments: ['person', 'personName'] }, [
          'Person',
          'Organization',
        ])
      : await findEvent(context, args);
    if (subject === null) return null;
    const scope: Filter = {
      and: [
        relatedTo(isPerson ? 'speaker' : 'about', subject.id),
        ...(args.from ? [{ field: 'saidAt', op: 'gte' as const, value: args.from }] : []),
        ...(args.to ? [{ field: 'saidAt', op: 'lte' as const, value: args.to }] : []),
      ],
    };
    const found = await timeline(context.view, scope, args.bucket);
    return {
      subject,
      undatedCount: found.undatedCount,
      buckets: found.buckets.slice(0, first).map((bucket) => ({ ...bucket, scope })),
      hasMore: found.buckets.length > first,
    };
  }

  @FieldResolver(() => StatementConnection, { description: 'What was said in it.' })
  statements(
    @Root() { start, end, scope }: ScopedBucket,
    @Args(() => LIST_ARGS.Statement) args: ListArgs,
    @Ctx() context: GraphqlContext,
  ) {
    const within: Filter = {
      and: [scope, { field: 'saidAt', op: 'gte', value: start }, { field: 'saidAt', op: 'lte', value: end }],
    };
    return listConnection(context, 'Statement', args, within);
  }
}
