import { ArgsType, Field, Float, ID } from 'type-graphql';

import { type Order } from '../../store/graph-view.ts';

import { StatementKindEnum } from '../enums/model-enums.ts';
import { ORDER_INPUTS } from '../paging/order-inputs.ts';
import { PageArgs } from '../paging/page.args.ts';
import { DateScalar } from '../scalars/date.scalar.ts';
import { DateTimeScalar } from '../scalars/date-time.scalar.ts';

/** All that is given must hold. */
@ArgsType()
export class WhoSaidWhatArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'About the event with this id.' })
  event?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'About an event whose names have all of these words, where its id is not known. A word may name its type instead: "attack".',
  })
  eventText?: string | null;

  @Field(() => ID, { nullable: true, description: 'By the person, organization or unnamed source with this id.' })
  speaker?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'By a speaker whose names have all of these words; the last may be a beginning only.',
  })
  speakerName?: string | null;

  @Field(() => ID, { nullable: true, description: 'About the event, person, organization or place with this id.' })
  about?: string | null;

  @Field(() => [StatementKindEnum], { nullable: true, description: 'Of one of these kinds.' })
  kind?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Reported by an outlet with these characters in its name.' })
  outlet?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Said on this day or later.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Said on this day or earlier.' })
  to?: string | null;

  @Field(() => String, { nullable: true, description: 'With these characters in what was said, in any case.' })
  text?: string | null;

  @Field(() => Float, { nullable: true, description: 'Found with at least this confidence, 0 to 1.' })
  minConfidence?: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'As it was known then: only from articles published on this day or at this moment, or earlier; those without a date are left out.',
  })
  asOf?: string | null;

  @Field(() => [ORDER_INPUTS.Statement], { nullable: true, description: 'How to order them. Default: latest first.' })
  orderBy?: Order[] | null;
}
