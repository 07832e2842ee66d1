import { ArgsType, Field, ID } from 'type-graphql';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type Event } from '../../model/event.ts';
import { labelOfIdentifier } from '../../model/identifier.ts';

import { type GraphqlContext } from '../context.ts';
import { findSubject } from './find-subject.ts';

/** An event, by its id or by words of its name. */
@ArgsType()
export class EventArgs {
  @Field(() => ID, { nullable: true, description: 'The event with this id.' })
  event?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The event whose names fit these words best, where its id is not known.',
  })
  eventText?: string | null;
}

/** The event that is meant, or null; throws `BAD_USER_INPUT` unless exactly one argument is given, for an event. */
export async function findEvent(context: GraphqlContext, { event, eventText }: EventArgs): Promise<Event | null> {
  if (typeof event === 'string' && labelOfIdentifier(event) !== 'Event') {
    throw new OnRecordError('BAD_USER_INPUT', `"${event}" is no id of an event`, {
      where: 'event',
      hint: 'event ids begin with evt_',
    });
  }
  const found = await findSubject(context, { id: event, name: eventText, arguments: ['event', 'eventText'] }, [
    'Event',
  ]);
  return found as Event | null;
}
