import { Field, ID, Int, ObjectType } from 'type-graphql';

import { mentionDefinition } from '../../model/mention.ts';

import { MentionFormEnum } from '../enums/model-enums.ts';
import { fieldOptions } from '../field-options.ts';
import { Node } from '../node/node.type.ts';
import { connectionType } from '../paging/connection.type.ts';

const of = fieldOptions(mentionDefinition);

@ObjectType('Mention', { description: mentionDefinition.description, implements: Node })
export class MentionType {
  @Field(() => ID, of.id)
  id!: string;

  @Field(() => Int, of.start)
  start!: number;

  @Field(() => Int, of.end)
  end!: number;

  @Field(() => String, of.text)
  text!: string;

  @Field(() => MentionFormEnum, of.form)
  form!: string;
}

export const MentionConnection = connectionType('Mention', () => MentionType, 'mentions');
