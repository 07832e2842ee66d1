import { Field, ObjectType } from 'type-graphql';

import { Entity } from '../entity/entity.type.ts';
import { UserError } from '../failures/user-error.type.ts';
import { StatementType } from '../statement/statement.type.ts';
import { JudgementType } from './judgement.type.ts';

/** What every judgement answers. */
@ObjectType()
abstract class JudgementPayload {
  @Field(() => JudgementType, { nullable: true, description: 'The entry in the log; null when nothing was done.' })
  judgement!: JudgementType | null;

  @Field(() => [UserError], { description: 'Why nothing was done; empty when it was.' })
  userErrors!: UserError[];
}

@ObjectType('EntityJudgementPayload', { description: 'What came of judging an entity.' })
export class EntityJudgementPayload extends JudgementPayload {
  @Field(() => Entity, {
    nullable: true,
    description: 'The entity as it is now; of a split, the one that was split; null when nothing of it is left.',
  })
  entity!: object | null;

  @Field(() => Entity, { nullable: true, description: 'Of a split: the entity that was meant.' })
  into!: object | null;
}

@ObjectType('StatementJudgementPayload', { description: 'What came of judging a statement.' })
export class StatementJudgementPayload extends JudgementPayload {
  @Field(() => StatementType, { nullable: true, description: 'The statement as it is now; null when it is hidden.' })
  statement!: object | null;
}

@ObjectType('ContradictionJudgementPayload', { description: 'What came of judging a contradiction.' })
export class ContradictionJudgementPayload extends JudgementPayload {
  @Field(() => [StatementType], { description: 'The two statements; empty when nothing was done.' })
  statements!: object[];
}

@ObjectType('UndoJudgementPayload', { description: 'What came of undoing a judgement.' })
export class UndoJudgementPayload extends JudgementPayload {
  @Field(() => JudgementType, { nullable: true, description: 'The judgement that was undone, as it is now.' })
  undone!: JudgementType | null;
}
