import { Field, Int, InterfaceType } from 'type-graphql';

import { Entity } from '../entity/entity.type.ts';
import { Node, typeNameOf } from '../node/node.type.ts';

@InterfaceType('Speaker', {
  implements: [Node, Entity],
  description:
    'Who can make a statement: a person, an organization, or a source that an article leaves without a name.',
  resolveType: typeNameOf,
})
export abstract class Speaker extends Entity {
  @Field(() => Int, { description: 'How many statements it made.' })
  statementCount!: number;
}
