import { Field, Int, ObjectType } from 'type-graphql';

import { NodeTypeEnum } from '../enums/model-enums.ts';
import { RelationshipTypeEnum } from './relationship-type.enum.ts';

@ObjectType('NodeCount', { description: 'How many nodes of a type there are.' })
export class NodeCount {
  @Field(() => NodeTypeEnum, { description: 'The type.' })
  type!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('RelationshipCount', { description: 'How many relationships of a type there are.' })
export class RelationshipCount {
  @Field(() => RelationshipTypeEnum, { description: 'The type.' })
  type!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('Statistics', { description: 'How large the graph is.' })
export class Statistics {
  @Field(() => [NodeCount], { description: 'Nodes by type.' })
  nodes!: NodeCount[];

  @Field(() => [RelationshipCount], { description: 'Relationships by type.' })
  relationships!: RelationshipCount[];
}
