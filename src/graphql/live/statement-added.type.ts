import { Field, ObjectType } from 'type-graphql';

import { StatementType } from '../statement/statement.type.ts';

@ObjectType('StatementAdded', { description: 'A statement that came into the graph.' })
export class StatementAdded {
  @Field(() => StatementType, { description: 'The statement.' })
  statement!: StatementType;

  @Field(() => String, {
    description:
      'Give it as `after` when you subscribe again, and nothing is left out; statements of the same few articles may come twice.',
  })
  cursor!: string;
}
