import { Field, ObjectType, registerEnumType } from 'type-graphql';

const UserErrorCode = { NOT_FOUND: 'NOT_FOUND' } as const;
registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'Why a mutation did nothing.',
  valuesConfig: { NOT_FOUND: { description: 'An id in the input names nothing in the graph.' } },
});

@ObjectType('UserError', { description: 'An expected failure of a mutation, which the caller can mend.' })
export class UserError {
  @Field(() => UserErrorCode, { description: 'What kind of failure.' })
  code!: keyof typeof UserErrorCode;

  @Field(() => String, { nullable: true, description: 'The argument or input field at fault.' })
  field!: string | null;

  @Field(() => String, { description: 'What was wrong, in words.' })
  message!: string;
}
