import { Field, ID, Int, ObjectType } from 'type-graphql';

import { type JudgementAction } from '../../model/judgement.ts';

import { StatementKindEnum } from '../enums/model-enums.ts';
import { connectionType } from '../paging/connection.type.ts';
import { DateTimeScalar } from '../scalars/date-time.scalar.ts';
import { JudgementActionEnum } from './judgement-enums.ts';

@ObjectType('ContentSpan', { description: 'Where something stands in an article’s raw text.' })
export class ContentSpan {
  @Field(() => Int, { description: 'First Unicode code point.' })
  start!: number;

  @Field(() => Int, { description: 'Code point after the last.' })
  end!: number;
}

@ObjectType('JudgedEntity', {
  description: 'An entity as a judgement names it; it may have been merged away since, or gone with its articles.',
})
export class JudgedEntityType {
  @Field(() => ID, { description: 'Its identifier then.' })
  id!: string;

  @Field(() => String, { description: 'Its name as articles and the gazetteer have it.' })
  name!: string;
}

@ObjectType('Judgement', {
  description: 'One entry of the judgement log: what a curator decided, and why. Entries are never changed or removed.',
})
export class JudgementType {
  @Field(() => ID, { description: 'Of its content: the same in every store.' })
  id!: string;

  @Field(() => Int, { description: 'Its place in the log, from 1 on.' })
  sequence!: number;

  @Field(() => JudgementActionEnum, { description: 'What was decided.' })
  action!: JudgementAction;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;

  @Field(() => String, { nullable: true, description: 'The name of the curator’s key or token; null without one.' })
  author!: string | null;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => [ID], { description: 'The identifiers of what was judged.' })
  subjectIds!: string[];

  @Field(() => JudgedEntityType, { nullable: true, description: 'The entity that was merged, split or renamed.' })
  entity!: JudgedEntityType | null;

  @Field(() => JudgedEntityType, { nullable: true, description: 'What it, or what left it, became.' })
  into!: JudgedEntityType | null;

  @Field(() => String, { nullable: true, description: 'The new name.' })
  name!: string | null;

  @Field(() => JudgedEntityType, {
    nullable: true,
    description: 'Who made a re-attributed statement; null also where nobody is known to have made it.',
  })
  speaker!: JudgedEntityType | null;

  @Field(() => [ID], { description: 'The mentions that left an entity.' })
  mentionIds!: string[];

  @Field(() => [ID], {
    description: 'The statements that left an entity, were re-attributed, corrected, hidden or compared.',
  })
  statementIds!: string[];

  @Field(() => StatementKindEnum, { nullable: true, description: 'The corrected kind.' })
  kind!: string | null;

  @Field(() => [ContentSpan], { nullable: true, description: 'The corrected content.' })
  content!: ContentSpan[] | null;
}

export const JudgementConnection = connectionType('Judgement', () => JudgementType, 'judgements');
