import { setImmediate as otherWork } from 'node:timers/promises';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type RelationshipType } from '../../model/definition.ts';
import { type Relationship } from '../../model/relationship.ts';

import { type GraphView } from '../../store/graph-view.ts';
import { MIN_ABOUT_SCORE, type NetworkProjection } from '../../store/network-measures.ts';

import { type Network, NetworkBuilder } from './network.ts';

/** Relationships that one network is made of: what is read in seconds. */
const MAX_READ = 1_000_000;
/** Relationships read before others get their turn: an embedded store answers without ever letting go. */
const TURN = 1000;

type Make = (view: GraphView) => Promise<Network>;

const PROJECTIONS: Record<NetworkProjection, { of: readonly RelationshipType[]; make: Make }> = {
  WHO_SPEAKS_ABOUT_WHAT: { of: ['MADE', 'ABOUT'], make: whoSpeaksAboutWhat },
  CO_SPEAKERS: { of: ['MADE', 'ABOUT'], make: coSpeakers },
  CONTRADICTIONS: { of: ['MADE', 'CONTRADICTS'], make: contradictions },
  TOOK_PART: { of: ['TOOK_PART_IN'], make: tookPart },
};

/**
 * The network of a projection. Its speakers are people and organizations: an unnamed source is known to one article only.
 *
 * @throws OnRecordError `QUERY_TOO_COMPLEX` where the graph is too large for it
 */
export async function project(view: GraphView, projection: NetworkProjection): Promise<Network> {
  const { of, make } = PROJECTIONS[projection];
  const { relationships } = await view.statistics();
  const read = of.reduce((sum, type) => sum + relationships[type], 0);
  if (read > MAX_READ) {
    throw new OnRecordError(
      'QUERY_TOO_COMPLEX',
      `The network would be made of ${read} relationships, of ${MAX_READ} at most`,
      {
        hint: 'export the graph for a program of its own',
      },
    );
  }
  return make(view);
}

async function whoSpeaksAboutWhat(view: GraphView): Promise<Network> {
  const network = new NetworkBuilder();
  for await (const [speaker, event] of eventsSpokenAbout(view)) network.join(speaker, event);
  return network.build();
}

async function coSpeakers(view: GraphView): Promise<Network> {
  const speakersOf = new Map<string, Set<string>>();
  for await (const [speaker, event] of eventsSpokenAbout(view)) add(speakersOf, event, speaker);
  const network = new NetworkBuilder();
  for (const speakers of speakersOf.values()) {
    for (const one of speakers) for (const other of speakers) if (one < other) network.join(one, other);
  }
  return network.build();
}

async function contradictions(view: GraphView): Promise<Network> {
  const speakersOf = await speakersByStatement(view);
  const network = new NetworkBuilder();
  for await (const { from, to, properties } of each(view, 'CONTRADICTS')) {
    if (properties['status'] === 'REJECTED') continue;
    for (const one of speakersOf.get(from) ?? [])
      for (const other of speakersOf.get(to) ?? []) network.join(one, other);
  }
  return network.build();
}

async function tookPart(view: GraphView): Promise<Network> {
  const network = new NetworkBuilder();
  for await (const { from, to } of each(view, 'TOOK_PART_IN')) network.join(from, to);
  return network.build();
}

/** Each statement that someone made about an event: the speaker and the event. */
async function* eventsSpokenAbout(view: GraphView): AsyncGenerator<[speaker: string, event: string]> {
  const speakersOf = await speakersByStatement(view);
  for await (const { from, to, toLabel, properties } of each(view, 'ABOUT')) {
    if (toLabel !== 'Event' || Number(properties['score'] ?? 1) < MIN_ABOUT_SCORE) continue;
    for (const speaker of speakersOf.get(from) ?? []) yield [speaker, to];
  }
}

async function speakersByStatement(view: GraphView): Promise<Map<string, Set<string>>> {
  const speakersOf = new Map<string, Set<string>>();
  for await (const { from, fromLabel, to } of each(view, 'MADE')) {
    if (fromLabel !== 'UnnamedSource') add(speakersOf, to, from);
  }
  return speakersOf;
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}

async function* each(view: GraphView, type: RelationshipType): AsyncGenerator<Relationship> {
  let read = 0;
  for await (const relationship of view.eachRelationship(type)) {
    yield relationship;
    if (++read % TURN === 0) await otherWork();
  }
}
