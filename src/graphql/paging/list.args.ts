import { ArgsType, type ClassType, Field } from 'type-graphql';

import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';

import { type Order } from '../../store/graph-view.ts';

import { FILTER_INPUTS, type FilterInput } from '../filter/filter-inputs.ts';
import { ORDER_INPUTS } from './order-inputs.ts';
import { PageArgs } from './page.args.ts';

/** The arguments that every list of nodes takes. */
export interface ListArgs extends PageArgs {
  filter?: FilterInput | null;
  orderBy?: Order[] | null;
}

function listArgs(label: NodeLabel): ClassType<ListArgs> {
  @ArgsType()
  class LabelListArgs extends PageArgs implements ListArgs {
    @Field(() => FILTER_INPUTS[label], { nullable: true, description: 'Which to give. Default: all.' })
    filter?: FilterInput | null;

    @Field(() => [ORDER_INPUTS[label]], {
      nullable: true,
      description: 'How to order them; the first that tells two apart decides. Unknown values come last.',
    })
    orderBy?: Order[] | null;
  }
  return LabelListArgs;
}

/** Per label: `first`, `after`, `last`, `before`, `filter` and `orderBy`. */
export const LIST_ARGS = Object.fromEntries(NODE_LABELS.map((label) => [label, listArgs(label)])) as Record<
  NodeLabel,
  ClassType<ListArgs>
>;
