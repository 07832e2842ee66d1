import { type EventType } from '../../model/event.ts';

import { type ContradictionProfile } from './contradiction-profile.ts';

/** Two statements of different speakers, `a` with the smaller identifier. */
export interface ContradictionPair {
  a: ContradictionProfile;
  b: ContradictionProfile;
  /** Summed weight of the terms that both have. */
  shared: number;
  /** The types of the events that both are about. */
  eventTypes: ReadonlySet<EventType>;
}

/** Why two statements may contradict each other. */
export interface ContradictionReason {
  /** How likely a reader takes them for a contradiction, 0 to 1. */
  score: number;
  /** For a reader; names both speakers. */
  reason: string;
}

/** A rule that sees a possible contradiction, or none. */
export type ContradictionRule = (pair: ContradictionPair) => ContradictionReason | null;

/** The other of the two. */
export function otherOf({ a, b }: ContradictionPair, one: ContradictionProfile): ContradictionProfile {
  return one === a ? b : a;
}

/** Whether one statement names a speaker of the other. */
export function namesSpeaker(statement: ContradictionProfile, of: ContradictionProfile): boolean {
  for (const id of of.speakerIds) if (statement.topicIds.has(id)) return true;
  return false;
}

/** The name of who said it, for a reason. */
export function speakerName({ data }: ContradictionProfile): string {
  return data.speakers[0]?.name ?? 'someone';
}

/** The shared weight as a share of the shorter statement's. */
export function ofShorter({ a, b, shared }: ContradictionPair): number {
  const smaller = Math.min(a.content.weight, b.content.weight);
  return smaller === 0 ? 0 : Math.min(1, shared / smaller);
}
