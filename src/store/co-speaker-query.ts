import { OnRecordError } from '../errors/onrecord-error.ts';

import { type NodeLabel } from '../model/node-label.ts';

import { type NodeSelection, type SelectedNode } from './selection.ts';

/** Who can be one of several speakers about an event; a source without a name speaks in one article only. */
export const CO_SPEAKER_LABELS = ['Person', 'Organization'] as const satisfies readonly NodeLabel[];

/** Whose co-speakers {@link GraphView.coSpeakers} gives. */
export interface CoSpeakerQuery {
  /** A person or organization. */
  id: string;
  /** How many, 1 to 200. */
  first: number;
  /** What to read of each, by label. */
  nodes: readonly NodeSelection[];
}

/** Someone who spoke about the same events. */
export interface CoSpeaker {
  label: NodeLabel;
  id: string;
  /** About how many of them. */
  eventCount: number;
  /** Null where nothing of its label is wanted. */
  selected: SelectedNode | null;
}

const MAX_CO_SPEAKERS = 200;

/** Throws `BAD_USER_INPUT` for a number outside 1..200. */
export function checkCoSpeakers({ first }: CoSpeakerQuery): void {
  if (Number.isInteger(first) && first >= 1 && first <= MAX_CO_SPEAKERS) return;
  throw new OnRecordError('BAD_USER_INPUT', `first must be a whole number from 1 to ${MAX_CO_SPEAKERS}`, {
    where: 'first',
  });
}
