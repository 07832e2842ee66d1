import { type EventType } from '../../model/event.ts';

import { type ContentWords } from '../language/content-words.ts';
import { type StatementData } from '../records/statement-record.ts';
import { type ReadStatement } from '../statements/read-statement.ts';
import { ACCUSATION_CUES, DENIAL_CUES, OPPOSING_CLAIMS, UNTRUTH_TERMS } from './contradiction-words.ts';
import { quantitiesOf, type Quantity } from './quantities.ts';

/** What of a statement can contradict another, worked out once. */
export interface ContradictionProfile {
  recordId: string;
  articleId: string;
  data: StatementData;
  content: ContentWords;
  isDenial: boolean;
  isAccusation: boolean;
  /** The side it takes in each of `OPPOSING_CLAIMS`. */
  sides: (0 | 1 | null)[];
  quantities: Map<string, Quantity>;
  speakerIds: ReadonlySet<string>;
  topicIds: ReadonlySet<string>;
  /** Day number of the saying, else of the publication. */
  day: number | null;
  /** Identifiers of the places it is about, joined. */
  places: string;
}

/** @param eventType the type of the event about which it is compared with others */
export function contradictionProfile(
  { record, content, saidOn, publishedOn }: ReadStatement,
  eventType: EventType,
): ContradictionProfile {
  const { data } = record;
  return {
    recordId: record.id,
    articleId: record.articleId,
    data,
    content,
    isDenial: DENIAL_CUES.has(data.local.cueLemma ?? '') || haveCommon(UNTRUTH_TERMS, content),
    isAccusation: ACCUSATION_CUES.has(data.local.cueLemma ?? ''),
    sides: OPPOSING_CLAIMS.map((claims) => (claims.eventTypes.has(eventType) ? sideOf(content, claims.terms) : null)),
    quantities: quantitiesOf(content),
    speakerIds: new Set(data.speakers.map((speaker) => speaker.id)),
    topicIds: new Set(data.about.map((topic) => topic.id)),
    day: saidOn ?? publishedOn,
    places: data.about.flatMap(({ label, id }) => (label === 'Place' ? [id] : [])).join(' '),
  };
}

/** What a statement can be found by besides its words. */
export function hooksOf(profile: ContradictionProfile): string[] {
  return [
    ...sideHooks(profile, (side) => side),
    ...sharedHooks(profile),
    ...named('speaker', profile.speakerIds),
    ...named('topic', profile.topicIds),
  ];
}

/** The hooks of statements that may contradict it: what finds one of two finds the other. */
export function counterHooksOf(profile: ContradictionProfile): string[] {
  return [
    ...sideHooks(profile, (side) => 1 - side),
    ...sharedHooks(profile),
    ...named('speaker', profile.topicIds),
    ...named('topic', profile.speakerIds),
  ];
}

function named(role: 'speaker' | 'topic', ids: ReadonlySet<string>): string[] {
  return [...ids].map((id) => `${role}:${id}`);
}

function sideHooks(profile: ContradictionProfile, sideSought: (side: 0 | 1) => number): string[] {
  return profile.sides.flatMap((side, i) => (side === null ? [] : [`side:${i}:${sideSought(side)}`]));
}

function sharedHooks(profile: ContradictionProfile): string[] {
  const quantities = [...profile.quantities.keys()].map((name) => `quantity:${name}`);
  return [`article:${profile.articleId}`, ...quantities];
}

/** The first side whose words it has; null when it negates them or has none. */
function sideOf(content: ContentWords, terms: readonly [ReadonlySet<string>, ReadonlySet<string>]): 0 | 1 | null {
  if (content.isNegated) return null;
  if (haveCommon(terms[0], content)) return 0;
  return haveCommon(terms[1], content) ? 1 : null;
}

function haveCommon(terms: ReadonlySet<string>, content: ContentWords): boolean {
  for (const term of content.terms.keys()) if (terms.has(term)) return true;
  return false;
}
