import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';

import { type CentralityMeasure, type NetworkProjection } from '../../store/network-measures.ts';

import { type GraphqlContext } from '../context.ts';
import { Entity } from '../entity/entity.type.ts';
import { CentralityMeasureEnum, NetworkProjectionEnum } from '../enums/network-enums.ts';
import { LIMITS } from '../limits/limits.ts';
import { checkedPageSize } from '../paging/page-size.ts';
import { CentralityType, CommunityStructureType, CommunityType } from './network.type.ts';

@ArgsType()
class NetworkArgs {
  @Field(() => NetworkProjectionEnum, { defaultValue: 'CO_SPEAKERS', description: 'What the network is made of.' })
  projection!: NetworkProjection;

  @Field(() => Int, { defaultValue: LIMITS.defaultPage, description: `How many at most: 1 to ${LIMITS.maxPage}.` })
  first!: number;
}

@Resolver(() => CommunityType)
export class NetworkResolver {
  @Query(() => CentralityType, {
    description:
      'Who or what is most central in a network. Worked out anew when the graph has changed. A network of more than 200,000 links is refused, or of more than 20 million joined pairs where Neo4j has Graph Data Science.',
  })
  async centrality(
    @Arg('measure', () => CentralityMeasureEnum, {
      defaultValue: 'PAGERANK',
      description: 'What makes a node central.',
    })
    measure: CentralityMeasure,
    @Args(() => NetworkArgs) { projection, first }: NetworkArgs,
    @Ctx() { networks, deadline, loaders }: GraphqlContext,
  ): Promise<CentralityType> {
    const size = checkedPageSize('first', first);
    const { ranks, ...sizes } = await deadline.within(() => networks.centrality(projection, measure));
    const shown = ranks.slice(0, size).map(async ({ id, ...rank }, position) => {
      const entity = await loaders.anyNode(id);
      return entity === null ? [] : [{ ...rank, rank: position + 1, entity }];
    });
    return { ...sizes, ranks: (await Promise.all(shown)).flat() };
  }

  @Query(() => CommunityStructureType, {
    description:
      'Which nodes of a network hang together (Louvain method; Leiden where Neo4j has Graph Data Science); the same store always gives the same communities. Worked out anew when the graph has changed. A network of more than 200,000 links is refused, or of more than 20 million joined pairs where Neo4j has Graph Data Science.',
  })
  async communities(
    @Args(() => NetworkArgs) { projection, first }: NetworkArgs,
    @Ctx() { networks, deadline }: GraphqlContext,
  ): Promise<CommunityStructureType> {
    const size = checkedPageSize('first', first);
    const structure = await deadline.within(() => networks.communities(projection));
    return { ...structure, communities: structure.communities.slice(0, size) };
  }

  @FieldResolver(() => [Entity], { description: 'Its nodes, those with the most links within it first.' })
  async members(
    @Root() { memberIds }: CommunityType,
    @Arg('first', () => Int, { defaultValue: 10, description: `How many at most: 1 to ${LIMITS.maxPage}.` })
    first: number,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<object[]> {
    const ids = memberIds.slice(0, checkedPageSize('first', first));
    return (await Promise.all(ids.map((id) => loaders.anyNode(id)))).filter((node) => node !== null);
  }
}
