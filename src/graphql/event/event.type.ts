import { Field, Int, ObjectType } from 'type-graphql';

import { eventDefinition } from '../../model/event.ts';

import { Entity } from '../entity/entity.type.ts';
import { EventStatusEnum, EventTypeEnum } from '../enums/model-enums.ts';
import { fieldOptions } from '../field-options.ts';
import { Node } from '../node/node.type.ts';
import { connectionType } from '../paging/connection.type.ts';
import { DateScalar } from '../scalars/date.scalar.ts';

const of = fieldOptions(eventDefinition);

@ObjectType('Event', { description: eventDefinition.description, implements: [Node, Entity] })
export class EventNodeType extends Entity {
  @Field(() => EventTypeEnum, of.type)
  type!: string;

  @Field(() => EventStatusEnum, of.status)
  status!: string;

  @Field(() => DateScalar, of.date)
  date!: string | null;

  @Field(() => DateScalar, of.endDate)
  endDate!: string | null;

  @Field(() => Int, of.statementCount)
  statementCount!: number;
}

export const EventConnection = connectionType('Event', () => EventNodeType, 'events');
