import { Field, ID, Int, InterfaceType } from 'type-graphql';

import { Node, typeNameOf } from '../node/node.type.ts';

@InterfaceType('Entity', {
  implements: Node,
  description: 'What articles mention: a person, organization, place, event or unnamed source.',
  resolveType: typeNameOf,
})
export abstract class Entity {
  @Field(() => ID, { description: 'Stable: the same input gives the same identifier on every machine.' })
  id!: string;

  @Field(() => String, { description: 'The canonical name; for an unnamed source, the description as printed.' })
  name!: string;

  @Field(() => [String], { description: 'Other names, spellings and descriptions that were met.' })
  aliases!: string[];

  @Field(() => Int, { description: 'How often articles mention it.' })
  mentionCount!: number;
}
