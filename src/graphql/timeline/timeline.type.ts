import { Field, Int, ObjectType } from 'type-graphql';

import { Node } from '../node/node.type.ts';
import { DateScalar } from '../scalars/date.scalar.ts';

@ObjectType('TimelineBucket', { description: 'What was said in one stretch of days.' })
export class TimelineBucketType {
  @Field(() => DateScalar, { description: 'The first day.' })
  start!: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  end!: string;

  @Field(() => Int, { description: 'How many statements were made in it.' })
  count!: number;
}

@ObjectType('Timeline', { description: 'When things were said.' })
export class TimelineType {
  @Field(() => Node, { description: 'What it is the timeline of.' })
  subject!: object;

  @Field(() => [TimelineBucketType], {
    description: 'Earliest first; stretches in which nothing was said are left out.',
  })
  buckets!: object[];

  @Field(() => Int, { description: 'Statements of which no day is known.' })
  undatedCount!: number;

  @Field(() => Boolean, { description: 'Whether there are later buckets than these; ask for them with `from`.' })
  hasMore!: boolean;
}
