import { Field, Float, ObjectType } from 'type-graphql';

import { QuoteVerdictEnum } from '../enums/story-enums.ts';
import { WordDifferenceType } from '../lineage/lineage.type.ts';
import { Speaker } from '../speaker/speaker.type.ts';
import { StatementType } from '../statement/statement.type.ts';

@ObjectType('QuoteMatch', { description: 'A reported statement that a text resembles.' })
export class QuoteMatchType {
  @Field(() => StatementType, { description: 'The statement.' })
  statement!: object;

  @Field(() => Float, { description: 'The share of the text’s words that stand in it, in the same order, 0 to 1.' })
  score!: number;

  @Field(() => Boolean, { description: 'Word for word, one word after the other.' })
  isVerbatim!: boolean;

  @Field(() => Boolean, { description: 'Whether the words stand inside quotation marks in the report.' })
  isQuoted!: boolean;

  @Field(() => [WordDifferenceType], {
    description: 'Word by word from the report to the text; empty where there is no difference.',
  })
  differences!: object[];
}

@ObjectType('VerifiedQuote', { description: 'What reports have of a saying.' })
export class VerifiedQuoteType {
  @Field(() => QuoteVerdictEnum, { description: 'Whether it was said so.' })
  verdict!: string;

  @Field(() => Speaker, { nullable: true, description: 'The speaker that was asked about; null when none was.' })
  speaker!: object | null;

  @Field(() => [QuoteMatchType], { description: 'The statements it resembles: the speaker’s own first, best first.' })
  matches!: object[];
}
