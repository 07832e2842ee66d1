import { type EventStatus, type EventType } from '../../model/event.ts';

import { type ResolutionRecord } from '../resolution-record.ts';
import { type EntityRef, type RecordedMention } from './entity-record.ts';

/** Someone who took part, and the identifiers of the countries they stand for. */
export interface RecordedParticipant {
  ref: EntityRef;
  countries: string[];
}

/** What is kept of one local event. */
export interface EventData {
  type: EventType;
  name: string;
  aliases: string[];
  date: string | null;
  endDate: string | null;
  /** Day of publication of its article, null when unknown: events are reported after they happen. */
  publishedOn: string | null;
  /** Identifiers of the place, then of each larger place around it; empty when unknown. */
  places: string[];
  target: string | null;
  /** Local entity keys. */
  participantKeys: string[];
  participants: RecordedParticipant[];
  status: EventStatus;
  /** Local event key of the larger event, and what that is resolved to. */
  partOfKey: string | null;
  partOfId: string | null;
  mentions: RecordedMention[];
  /** What it is resolved to. */
  eventId: string;
}

export interface EventRecord extends ResolutionRecord {
  kind: 'EVENT';
  data: EventData;
}
