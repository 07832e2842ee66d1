import { type EventStatus, type EventType } from '../../../model/event.ts';

/** How one kind of event is recognised in a sentence. */
export interface EventRule {
  name: string;
  type: EventType;
  /** Finds the words that tell of the event, with the flag `g`; linear, over one sentence. */
  trigger: RegExp;
  /** What such an event is called; `{place}` and `{target}` are filled in. */
  label: string;
  /** Without these words in the sentence the trigger does not count. */
  needs?: RegExp;
  /** With these words in the sentence the trigger does not count. */
  unless?: RegExp;
  /** What it happened to, the same in every wording; `from-words` looks it up in the table of targets. */
  target: string | null | 'from-words';
  /** Default OCCURRED. */
  status?: EventStatus;
  /** Words that change the status where they stand in the same sentence. */
  statusWords?: readonly { words: RegExp; status: EventStatus }[];
  /** The kind of place that such an event happens in; a mention of another kind is kept when there is no better. */
  placeKind: 'CITY' | 'COUNTRY' | 'ANY';
  /** Whether people of the sentence took part in it. */
  hasParticipants: boolean;
  /** Whether a date of the sentence is the event's. What goes on for weeks is dated only where it is said to begin. */
  isDated: boolean;
}
