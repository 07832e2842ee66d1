import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('TextSpan', {
  description: 'A range of an article’s raw text, in Unicode code points, with the words that stand there.',
})
export class TextSpan {
  @Field(() => Int, { description: 'The first code point.' })
  start!: number;

  @Field(() => Int, { description: 'The code point after the last.' })
  end!: number;

  @Field(() => String, { description: 'The words: the raw text from start to end.' })
  text!: string;
}
