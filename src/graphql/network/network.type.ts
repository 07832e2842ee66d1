import { Field, Float, Int, ObjectType } from 'type-graphql';

import { Entity } from '../entity/entity.type.ts';

@ObjectType()
abstract class NetworkSizes {
  @Field(() => Int, { description: 'How many nodes the network has.' })
  nodeCount!: number;

  @Field(() => Int, { description: 'How many links it has.' })
  linkCount!: number;
}

@ObjectType('CentralityRank', { description: 'A node of a network, and how central it is.' })
export class CentralityRankType {
  @Field(() => Int, { description: 'Its rank, from 1.' })
  rank!: number;

  @Field(() => Float, { description: 'Its score by the measure that was asked for.' })
  score!: number;

  @Field(() => Int, { description: 'How many others it is linked to.' })
  linkCount!: number;

  @Field(() => Entity, { description: 'The person, organization or event.' })
  entity!: object;
}

@ObjectType('Centrality', { description: 'How central the nodes of a network are.' })
export class CentralityType extends NetworkSizes {
  @Field(() => [CentralityRankType], { description: 'The nodes with the highest scores, highest first.' })
  ranks!: CentralityRankType[];
}

/** A community; its members are looked up when they are asked for. */
@ObjectType('Community', { description: 'Nodes that are linked to each other more than to the rest.' })
export class CommunityType {
  @Field(() => Int, { description: 'How many nodes it has.' })
  size!: number;

  memberIds!: readonly string[];
}

@ObjectType('CommunityStructure', { description: 'How a network falls into communities.' })
export class CommunityStructureType extends NetworkSizes {
  @Field(() => Int, { description: 'How many communities there are in all.' })
  communityCount!: number;

  @Field(() => Float, {
    description:
      'How much better they hang together than by chance, -0.5 to 1; above 0.3 is usually taken to mean something.',
  })
  modularity!: number;

  @Field(() => [CommunityType], { description: 'The largest ones, largest first.' })
  communities!: CommunityType[];
}
