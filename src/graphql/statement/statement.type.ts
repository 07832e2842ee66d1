import { Field, Float, ID, ObjectType } from 'type-graphql';

import { statementDefinition } from '../../model/statement.ts';

import { StatementKindEnum } from '../enums/model-enums.ts';
import { fieldOptions } from '../field-options.ts';
import { Node } from '../node/node.type.ts';
import { connectionType } from '../paging/connection.type.ts';
import { DateScalar } from '../scalars/date.scalar.ts';

const of = fieldOptions(statementDefinition);

@ObjectType('Statement', { description: statementDefinition.description, implements: Node })
export class StatementType {
  @Field(() => ID, of.id)
  id!: string;

  @Field(() => StatementKindEnum, of.kind)
  kind!: string;

  @Field(() => String, of.text)
  text!: string;

  @Field(() => String, of.speakerName)
  speakerName!: string | null;

  @Field(() => DateScalar, of.saidAt)
  saidAt!: string | null;

  @Field(() => Float, of.confidence)
  confidence!: number;

  @Field(() => String, of.method)
  method!: string;

  @Field(() => [String], of.rules)
  rules!: string[];
}

export const StatementConnection = connectionType('Statement', () => StatementType, 'statements');
