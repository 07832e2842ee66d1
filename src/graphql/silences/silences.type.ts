import { Field, Int, ObjectType } from 'type-graphql';

import { Entity } from '../entity/entity.type.ts';
import { StatementType } from '../statement/statement.type.ts';

@ObjectType('UnheardParty', { description: 'Someone whom articles name and do not let speak.' })
export class UnheardPartyType {
  @Field(() => Entity, { description: 'Who.' })
  entity!: object;

  @Field(() => Int, { description: 'How often the articles on the event mention them.' })
  mentionCount!: number;
}

@ObjectType('UnansweredAccusation', { description: 'Someone who is accused and of whom no answer is reported.' })
export class UnansweredAccusationType {
  @Field(() => Entity, { description: 'Who is accused.' })
  accused!: object;

  @Field(() => [StatementType], { description: 'The statements that accuse them, in the order of their ids.' })
  accusations!: object[];
}

@ObjectType('Silences', { description: 'Who is not heard in the reporting on an event.' })
export class SilencesType {
  @Field(() => [UnheardPartyType], {
    description: 'People and organizations that the articles name, none of whom they quote; most mentioned first.',
  })
  mentionedNeverQuoted!: UnheardPartyType[];

  @Field(() => [UnansweredAccusationType], {
    description:
      'Whom someone accuses or blames, while neither they nor anyone who holds a role there says anything about the event.',
  })
  accusedWithoutReply!: UnansweredAccusationType[];
}
