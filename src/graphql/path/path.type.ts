import { Field, Int, ObjectType } from 'type-graphql';

import { Node } from '../node/node.type.ts';
import { RelationshipNodeType } from '../relationship/relationship.type.ts';

@ObjectType('Path', { description: 'How two nodes hang together.' })
export class PathType {
  @Field(() => Int, { description: 'How many relationships it has.' })
  length!: number;

  @Field(() => [Node], { description: 'The nodes on it, from one end to the other.' })
  nodes!: object[];

  @Field(() => [RelationshipNodeType], {
    description: 'What joins each node to the next, with the evidence; some may run the other way.',
  })
  relationships!: object[];

  @Field(() => Boolean, {
    description: 'Whether no path is shorter; false where a node had too many relationships to follow them all.',
  })
  isShortest!: boolean;
}
