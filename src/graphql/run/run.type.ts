import { Field, ID, ObjectType } from 'type-graphql';

import { runDefinition } from '../../model/run.ts';

import { fieldOptions } from '../field-options.ts';
import { Node } from '../node/node.type.ts';
import { connectionType } from '../paging/connection.type.ts';
import { DateTimeScalar } from '../scalars/date-time.scalar.ts';

const of = fieldOptions(runDefinition);

@ObjectType('Run', { description: runDefinition.description, implements: Node })
export class RunType {
  @Field(() => ID, of.id)
  id!: string;

  @Field(() => DateTimeScalar, of.startedAt)
  startedAt!: string;

  @Field(() => String, of.softwareVersion)
  softwareVersion!: string;

  @Field(() => String, of.reader)
  reader!: string;

  @Field(() => String, of.readerSha256)
  readerSha256!: string;
}

export const RunConnection = connectionType('Run', () => RunType, 'runs');
