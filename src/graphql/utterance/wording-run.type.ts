import { Field, ObjectType } from 'type-graphql';

import { registerEnum } from '../enums/register-enum.ts';

export const WordingRunKindEnum = registerEnum(
  ['EQUAL', 'INSERTED', 'DELETED', 'REPLACED'],
  'WordingRunKind',
  'What became of a run of words from the fullest wording of an utterance to a statement.',
  {
    EQUAL: 'The same words, but for case and accents.',
    INSERTED: 'Only the statement has them.',
    DELETED: 'Only the fullest wording has them.',
    REPLACED: 'Each has words of its own there.',
  },
);

@ObjectType('WordingRun', {
  description: 'A run of words of a statement beside the fullest wording of its utterance, without marks at its ends.',
})
export class WordingRun {
  @Field(() => WordingRunKindEnum, { description: 'What became of the words.' })
  kind!: string;

  @Field(() => String, { description: 'The words in the fullest wording; empty where only the statement has some.' })
  fullest!: string;

  @Field(() => String, { description: 'The words in the statement; empty where only the fullest wording has some.' })
  here!: string;
}
