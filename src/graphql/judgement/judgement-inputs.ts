import { Field, ID, InputType, Int } from 'type-graphql';

import { type StatementKind } from '../../model/statement.ts';

import { StatementKindEnum } from '../enums/model-enums.ts';

/** What every judgement gives. */
@InputType()
abstract class JudgementInput {
  @Field(() => String, { description: 'Why; others will read it. 1 to 2000 characters.' })
  reason!: string;

  @Field(() => Int, {
    description:
      'The `version` of what is judged, as you have seen it: of the entity, the statement, the contradiction, or of the judgement to undo. When it has changed since, nothing is done and the user error is CONFLICT.',
  })
  expectedVersion!: number;
}

@InputType('MergeEntitiesInput', { description: 'Two people, organizations or places are one.' })
export class MergeEntitiesInput extends JudgementInput {
  @Field(() => ID, { description: 'The entity that becomes the other. `expectedVersion` is its version.' })
  id!: string;

  @Field(() => ID, { description: 'The entity that stays: its id and name stay, the other’s names become aliases.' })
  into!: string;
}

@InputType('SplitEntityInput', {
  description: 'Some mentions and statements mean another person, organization or place. Give `into` or `name`.',
})
export class SplitEntityInput extends JudgementInput {
  @Field(() => ID, { description: 'The entity that they leave.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'The entity that they mean, of the same type.' })
  into?: string | null;

  @Field(() => String, { nullable: true, description: 'The name of a new entity that they mean.' })
  name?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The ids of the mentions.' })
  mentions?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The ids of the statements; they leave wherever they name it: as speaker, addressee, outlet or topic.',
  })
  statements?: string[] | null;
}

@InputType('RenameEntityInput', { description: 'A person, organization or place has another name.' })
export class RenameEntityInput extends JudgementInput {
  @Field(() => ID, { description: 'The entity.' })
  id!: string;

  @Field(() => String, { description: 'Its name from now on; the name that articles use becomes an alias.' })
  name!: string;
}

@InputType('ReattributeStatementInput', { description: 'Somebody else made a statement.' })
export class ReattributeStatementInput extends JudgementInput {
  @Field(() => ID, { description: 'The statement.' })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Who made it: a person, an organization or an unnamed source of its article; null when nobody is known.',
  })
  speaker?: string | null;
}

@InputType('SpanInput', { description: 'A range of an article’s raw text.' })
export class SpanInput {
  @Field(() => Int, { description: 'First Unicode code point.' })
  start!: number;

  @Field(() => Int, { description: 'Code point after the last.' })
  end!: number;
}

@InputType('CorrectStatementInput', { description: 'A statement is of another kind, or its content stands elsewhere.' })
export class CorrectStatementInput extends JudgementInput {
  @Field(() => ID, { description: 'The statement.' })
  id!: string;

  @Field(() => StatementKindEnum, { nullable: true, description: 'Its kind. Default: as it is.' })
  kind?: StatementKind | null;

  @Field(() => [SpanInput], {
    nullable: true,
    description: 'Where what was said stands in the article’s raw text, in order. Default: as it is.',
  })
  content?: SpanInput[] | null;
}

@InputType('HideStatementInput', {
  description: 'A statement is not to be shown: in no list, count, search or export.',
})
export class HideStatementInput extends JudgementInput {
  @Field(() => ID, { description: 'The statement.' })
  id!: string;
}

@InputType('UnhideStatementInput', { description: 'A hidden statement is to be shown again.' })
export class UnhideStatementInput extends JudgementInput {
  @Field(() => ID, { description: 'The statement. The judgement that hid it has the `version`.' })
  id!: string;
}

@InputType('ContradictionInput', { description: 'Whether two statements contradict each other.' })
export class ContradictionInput extends JudgementInput {
  @Field(() => ID, { description: 'One of the statements.' })
  statement!: string;

  @Field(() => ID, { description: 'The other.' })
  other!: string;
}

@InputType('UndoJudgementInput', { description: 'A judgement counts no more.' })
export class UndoJudgementInput extends JudgementInput {
  @Field(() => ID, { description: 'The judgement; that of an undo lets what it undid count again.' })
  id!: string;
}
