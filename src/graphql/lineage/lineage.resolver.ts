import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';

import { type Utterance } from '../../model/utterance.ts';

import { lineage } from '../../analyze/stories/lineage.ts';

import { type GraphqlContext } from '../context.ts';
import { checkedPageSize } from '../paging/page-size.ts';
import { UtteranceType } from '../utterance/utterance.type.ts';
import { LineageType } from './lineage.type.ts';

@Resolver(() => UtteranceType)
export class LineageResolver {
  @FieldResolver(() => LineageType, { description: 'Who reported it first, who copied it, and what each changed.' })
  async lineage(
    @Root() { id }: Utterance,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many steps at most: 1 to 100.' }) first: number,
    @Ctx() { view }: GraphqlContext,
  ): Promise<LineageType> {
    const size = checkedPageSize('first', first);
    const { steps, ...counts } = await lineage(view, id);
    return { ...counts, firstPublished: steps[0]?.statement ?? null, steps: steps.slice(0, size) };
  }
}
