import { Field, Int, ObjectType } from 'type-graphql';

import { Speaker } from '../speaker/speaker.type.ts';

@ObjectType('CoSpeaker', { description: 'Someone who spoke about the same events as someone else.' })
export class CoSpeakerType {
  @Field(() => Speaker, { description: 'Who it is.' })
  speaker!: object;

  @Field(() => Int, { description: 'About how many of the events.' })
  eventCount!: number;
}
