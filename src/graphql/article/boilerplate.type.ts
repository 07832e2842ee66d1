import { Field, ObjectType } from 'type-graphql';

import { TextSpan } from '../text-span/text-span.type.ts';

@ObjectType('BoilerplateSpan', {
  description:
    'A range of an article that is not its own text (navigation, captions, repeated copies); it gives no statements.',
})
export class BoilerplateSpan extends TextSpan {
  @Field(() => String, { description: 'The cleaning rule that marked it.' })
  rule!: string;
}
