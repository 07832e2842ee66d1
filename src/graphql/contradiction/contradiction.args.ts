import { ArgsType, Field } from 'type-graphql';

import { ContradictionStatusEnum } from '../enums/model-enums.ts';
import { FILTER_INPUTS, type FilterInput } from '../filter/filter-inputs.ts';
import { PageArgs } from '../paging/page.args.ts';

/** Which page, and which contradictions. */
@ArgsType()
export class ContradictionArgs extends PageArgs {
  @Field(() => [ContradictionStatusEnum], { nullable: true, description: 'Only with one of these statuses.' })
  status?: string[] | null;

  @Field(() => FILTER_INPUTS.Statement, {
    nullable: true,
    description: 'Which the other statement may be. Default: all.',
  })
  filter?: FilterInput | null;
}
