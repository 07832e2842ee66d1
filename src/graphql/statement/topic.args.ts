import { ArgsType, Field } from 'type-graphql';

import { ENTITY_FILTER_INPUT, type FilterInput } from '../filter/filter-inputs.ts';
import { PageArgs } from '../paging/page.args.ts';

/** Which page, and which topics. */
@ArgsType()
export class TopicArgs extends PageArgs {
  @Field(() => ENTITY_FILTER_INPUT, { nullable: true, description: 'Which to give. Default: all.' })
  filter?: FilterInput | null;
}
