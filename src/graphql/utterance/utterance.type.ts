import { Field, ID, Int, ObjectType } from 'type-graphql';

import { utteranceDefinition } from '../../model/utterance.ts';

import { fieldOptions } from '../field-options.ts';
import { Node } from '../node/node.type.ts';
import { connectionType } from '../paging/connection.type.ts';
import { DateScalar } from '../scalars/date.scalar.ts';

const of = fieldOptions(utteranceDefinition);

@ObjectType('Utterance', { description: utteranceDefinition.description, implements: Node })
export class UtteranceType {
  @Field(() => ID, of.id)
  id!: string;

  @Field(() => String, of.text)
  text!: string;

  @Field(() => String, of.speakerName)
  speakerName!: string | null;

  @Field(() => DateScalar, of.saidAt)
  saidAt!: string | null;

  @Field(() => Int, of.occurrenceCount)
  occurrenceCount!: number;

  @Field(() => Int, of.independentSourceCount)
  independentSourceCount!: number;
}

export const UtteranceConnection = connectionType('Utterance', () => UtteranceType, 'utterances');
