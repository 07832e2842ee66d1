import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type GraphqlContext } from '../context.ts';
import { LIMITS } from '../limits/limits.ts';
import { Node } from './node.type.ts';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'The node with this id, whatever its type; null where there is none.',
  })
  node(@Arg('id', () => ID, { description: 'The id of any node.' }) id: string, @Ctx() { loaders }: GraphqlContext) {
    return loaders.anyNode(id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: `The nodes with these ids, in the same order; null in the place of an id that names nothing.`,
  })
  nodes(
    @Arg('ids', () => [ID], { description: `Up to ${LIMITS.maxListedValues} ids.` }) ids: string[],
    @Ctx() { loaders }: GraphqlContext,
  ) {
    if (ids.length > LIMITS.maxListedValues) {
      throw new OnRecordError('BAD_USER_INPUT', `There are ${ids.length} ids`, {
        where: 'ids',
        hint: `give at most ${LIMITS.maxListedValues} at once`,
      });
    }
    return Promise.all(ids.map((id) => loaders.anyNode(id)));
  }
}
