import { Field, Float, ObjectType } from 'type-graphql';

import { ContradictionStatusEnum } from '../enums/model-enums.ts';
import { connectionType } from '../paging/connection.type.ts';
import { StatementType } from '../statement/statement.type.ts';

@ObjectType('Contradiction', {
  description: 'A pair of statements that may contradict each other, seen from one of them. It never changes either.',
})
export class Contradiction {
  @Field(() => ContradictionStatusEnum, { description: 'Whether a curator has looked at it.' })
  status!: string;

  @Field(() => Float, { description: 'How likely it is, 0 to 1.' })
  score!: number;

  @Field(() => String, { description: 'Why the two may contradict each other, in words.' })
  reason!: string;

  @Field(() => StatementType, { description: 'The statement from which it is seen.' })
  statement!: object;

  @Field(() => StatementType, { description: 'The other statement.' })
  other!: object;
}

export const ContradictionConnection = connectionType('Contradiction', () => Contradiction, 'contradictions');
