import { daysBetween } from '../../util/calendar-day.ts';

import { type EventRecord } from '../records/event-record.ts';
import { type EventProfile, eventProfiles } from './event-profile.ts';
import { eventsCompatible, isSameInPlace, isSameWithoutPlace, sharedParties } from './events-compatible.ts';

/** Descriptions of one event. */
export type EventCluster = EventProfile[];

/**
 * Parts the records of one type and target into events: a pure function of their set. The best-known descriptions come
 * first (dated, then placed); each joins the event it fits best among those it contradicts in nothing. A description
 * without a place joins another only where participants or target speak for it.
 */
export function clusterEvents(records: readonly EventRecord[]): EventCluster[] {
  const clusters: EventCluster[] = [];
  for (const profile of eventProfiles(records).sort(compareKnowledge)) {
    const fitting = clusters.filter((cluster) => cluster.every((other) => eventsCompatible(profile, other)));
    const ranked = fitting
      .filter((cluster) => hasEvidence(profile, cluster))
      .map((cluster) => ({ cluster, fit: fitOf(profile, cluster) }))
      .sort((a, b) => compareFit(b.fit, a.fit));
    if (ranked.length > 0) ranked[0]!.cluster.push(profile);
    else clusters.push([profile]);
  }
  return clusters;
}

function compareKnowledge(a: EventProfile, b: EventProfile): number {
  return (
    Number(a.places.length === 0) - Number(b.places.length === 0) ||
    Number(a.window === null) - Number(b.window === null) ||
    compare(a.window?.start ?? a.publishedOn ?? '', b.window?.start ?? b.publishedOn ?? '') ||
    compare(a.window?.end ?? '', b.window?.end ?? '') ||
    b.places.length - a.places.length ||
    b.people.size - a.people.size ||
    b.sides.size - a.sides.size ||
    compare(a.records[0]!.id, b.records[0]!.id)
  );
}

/** Most placed descriptions that fit need nothing more. */
function hasEvidence(profile: EventProfile, cluster: EventCluster): boolean {
  if (profile.places.length > 0 && cluster.some((other) => other.places.length > 0 && isSameInPlace(profile, other)))
    return true;
  return cluster.some((other) => isSameWithoutPlace(profile, other));
}

/** Most important first: same place, shared participants, near in time. */
function fitOf(profile: EventProfile, cluster: EventCluster): number[] {
  const samePlace = cluster.some((other) => other.places[0] !== undefined && other.places[0] === profile.places[0]);
  const shared = Math.max(...cluster.map((other) => sharedParties(profile, other)));
  const day = profile.window?.start ?? profile.publishedOn;
  const days = cluster.flatMap((other) => other.window?.start ?? other.publishedOn ?? []);
  const distance = day === null ? 0 : Math.min(...days.map((other) => Math.abs(daysBetween(day, other))), Infinity);
  return [Number(samePlace), shared, -distance];
}

function compareFit(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! < b[i]! ? -1 : 1;
  return 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
