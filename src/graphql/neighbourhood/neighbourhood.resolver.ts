import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type NodeLabel } from '../../model/node-label.ts';

import { neighbourhood } from '../../analyze/walk/neighbourhood.ts';

import { type GraphqlContext } from '../context.ts';
import { NodeTypeEnum } from '../enums/model-enums.ts';
import { LIMITS } from '../limits/limits.ts';
import { checkedPageSize } from '../paging/page-size.ts';
import { findSubject } from '../subject/find-subject.ts';
import { NeighbourhoodType } from './neighbourhood.type.ts';

@Resolver()
export class NeighbourhoodResolver {
  @Query(() => NeighbourhoodType, {
    nullable: true,
    description: 'What lies around a node, one or two steps away, and what joins it; null where there is no such node.',
  })
  async neighbourhood(
    @Arg('id', () => ID, { nullable: true, description: 'The id of any node.' }) id: string | null | undefined,
    @Arg('name', () => String, { nullable: true, description: 'A name, where the id is not known.' })
    name: string | null | undefined,
    @Arg('depth', () => Int, { defaultValue: 1, description: 'How many steps: 1 or 2.' }) depth: number,
    @Arg('kinds', () => [NodeTypeEnum], {
      nullable: true,
      description: 'The types of node to walk to and through. Default: all but MENTION and RUN.',
    })
    kinds: NodeLabel[] | null | undefined,
    @Arg('first', () => Int, {
      defaultValue: LIMITS.defaultPage,
      description: `How many nodes in all: 1 to ${LIMITS.maxPage}.`,
    })
    first: number,
    @Arg('perNode', () => Int, {
      defaultValue: 10,
      description: `How many neighbours to follow from each node, the best joined: 1 to ${LIMITS.maxPage}.`,
    })
    perNode: number,
    @Ctx() context: GraphqlContext,
  ): Promise<NeighbourhoodType | null> {
    if (depth !== 1 && depth !== 2) {
      throw new OnRecordError('BAD_USER_INPUT', `depth is ${depth}`, { where: 'depth', hint: 'give 1 or 2' });
    }
    const sizes = { first: checkedPageSize('first', first), perNode: checkedPageSize('perNode', perNode) };
    const centre = await findSubject(context, { id, name, arguments: ['id', 'name'] });
    if (centre === null) return null;
    const found = await neighbourhood(context.view, {
      id: centre.id,
      depth,
      ...sizes,
      ...(kinds?.length ? { kinds } : {}),
    });
    const neighbours = found.neighbours.map(async ({ id: other, distance }) => {
      const node = await context.loaders.anyNode(other);
      return node === null ? [] : [{ distance, node }];
    });
    return { ...found, centre, neighbours: (await Promise.all(neighbours)).flat() };
  }
}
