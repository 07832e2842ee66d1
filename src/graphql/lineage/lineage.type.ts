import { Field, Int, ObjectType } from 'type-graphql';

import { WordDifferenceEnum } from '../enums/story-enums.ts';
import { DateTimeScalar } from '../scalars/date-time.scalar.ts';
import { StatementType } from '../statement/statement.type.ts';

@ObjectType('WordDifference', { description: 'A run of words in two renderings of one saying.' })
export class WordDifferenceType {
  @Field(() => WordDifferenceEnum, { description: 'What became of it.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'The words in the first; null where only the second has any.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'The words in the second; null where it has none.' })
  after!: string | null;
}

@ObjectType('LineageStep', { description: 'One report of an utterance, in order of publication.' })
export class LineageStepType {
  @Field(() => StatementType, { description: 'The report.' })
  statement!: object;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its article was published, where known.' })
  publishedAt!: string | null;

  @Field(() => String, { description: 'Who published it; the article’s name where the outlet is unknown.' })
  outletName!: string;

  @Field(() => Int, {
    description:
      'Reports of one outlet, and of copies of one text, have the same number; from 1, in order of publication.',
  })
  source!: number;

  @Field(() => Boolean, {
    description: 'Whether another outlet had published the same text before, as with wire copies.',
  })
  isCopy!: boolean;

  @Field(() => [WordDifferenceType], {
    description: 'Word by word from the first report to this one, in order; empty for the first.',
  })
  differences!: object[];
}

@ObjectType('Lineage', { description: 'How an utterance went through the news.' })
export class LineageType {
  @Field(() => StatementType, { nullable: true, description: 'The report that was published first.' })
  firstPublished!: object | null;

  @Field(() => [LineageStepType], { description: 'Every report, in order of publication, unknown dates last.' })
  steps!: object[];

  @Field(() => Int, { description: 'How many sources report it in words of their own; copies of one text count once.' })
  independentSourceCount!: number;

  @Field(() => Int, { description: 'How many reports are copies of what another outlet had published before.' })
  copyCount!: number;
}
