import { EVENT_TYPES, type EventType } from '../../model/event.ts';

import { type GraphqlContext } from '../context.ts';
import { findByWords } from './find-by-words.ts';

/** The type that a word names: "attack" and "attacks" name ATTACK. */
function typeNamedBy(word: string): EventType | undefined {
  const singular = word.toUpperCase().replace(/S$/, '');
  return EVENT_TYPES.find((type) => type !== 'OTHER' && (type === singular || type === word.toUpperCase()));
}

/**
 * The ids of the events that a description fits, best first. Where no event has all of its words in its names, words that
 * name a type may be fulfilled by the event's type instead: "hospital attack" finds "Shelling of the hospital".
 */
export async function findEvents(context: GraphqlContext, argument: string, text: string): Promise<string[]> {
  const named = await findByWords(context, argument, text, ['Event']);
  if (named.length > 0) return named;

  const words = text.split(/\s+/).filter((word) => word !== '');
  const types = words.map(typeNamedBy).filter((type) => type !== undefined);
  const rest = words.filter((word) => typeNamedBy(word) === undefined);
  if (types.length === 0 || rest.length === 0) return [];
  const candidates = await findByWords(context, argument, rest.join(' '), ['Event']);
  const events = await Promise.all(candidates.map((id) => context.loaders.node('Event', id)));
  return events.flatMap((event) => (event !== null && types.includes(event.type) ? [event.id] : []));
}
