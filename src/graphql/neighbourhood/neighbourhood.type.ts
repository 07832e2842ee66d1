import { Field, Int, ObjectType } from 'type-graphql';

import { Node } from '../node/node.type.ts';
import { RelationshipNodeType } from '../relationship/relationship.type.ts';

@ObjectType('Neighbour', { description: 'A node near another.' })
export class NeighbourType {
  @Field(() => Int, { description: 'Steps from the centre: 1 or 2.' })
  distance!: number;

  @Field(() => Node, { description: 'The node.' })
  node!: object;
}

@ObjectType('Neighbourhood', { description: 'What lies around a node.' })
export class NeighbourhoodType {
  @Field(() => Node, { description: 'The node in the middle.' })
  centre!: object;

  @Field(() => [NeighbourType], {
    description:
      'The nodes around it: the nearest first, then those with most relationships to the node they hang on, then by evidence.',
  })
  neighbours!: NeighbourType[];

  @Field(() => [RelationshipNodeType], {
    description: 'What joins these nodes, with the evidence; at most five for each node asked for.',
  })
  relationships!: object[];

  @Field(() => Boolean, {
    description: 'Whether this is all; false where the sizes asked for, or hubs, left some out.',
  })
  isComplete!: boolean;
}
