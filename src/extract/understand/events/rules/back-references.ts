import { type EventType } from '../../../../model/event.ts';

/** A noun that names no kind of event, but can take up one that was told of before: "the tragedy", "such a move". */
export interface BackReference {
  name: string;
  words: RegExp;
  /** Types of events that it can take up. */
  types: readonly EventType[];
  /** Kinds that it can take up; any kind of its types by default. */
  kinds?: readonly string[];
  /** Takes up only what is proposed: "the idea". */
  isProposed?: boolean;
}

const DEFINITE = '(?:the|this|that|such an?|such)';

const VIOLENCE = /\b(?:the|this|that|senseless) (?:\w+ )?(?:violence|bloodshed|fighting|crisis|unrest|conflict)\b/gi;

/** In order; the first that finds an event before it counts. */
export const BACK_REFERENCES: readonly BackReference[] = [
  {
    /** "The tragedy could have been avoided." */
    name: 'tragedy',
    words: new RegExp(`\\b${DEFINITE} (?:\\w+ )?(?:tragedy|disaster|catastrophe|accident|calamity|emergency)\\b`, 'gi'),
    types: ['DISASTER', 'ATTACK'],
  },
  {
    /** "Police are investigating the incident." */
    name: 'incident',
    words: new RegExp(`\\b${DEFINITE} (?:\\w+ )?(?:incidents?|outrage|crime|killings?|carnage)\\b`, 'gi'),
    types: ['ATTACK', 'DISASTER', 'PROTEST', 'CONFLICT'],
  },
  {
    /** "End the bloodshed": of a war, where the article tells of one. */
    name: 'violence-of-war',
    words: VIOLENCE,
    types: ['CONFLICT'],
    kinds: ['war'],
  },
  {
    name: 'violence',
    words: VIOLENCE,
    types: ['CONFLICT', 'PROTEST', 'BLOCKADE', 'ATTACK'],
  },
  {
    /** "The idea found no friends": only of what is proposed. */
    name: 'proposal',
    words: new RegExp(`\\b${DEFINITE} (?:\\w+ )?(?:idea|proposals?|plans?|offer|concession|suggestion)\\b`, 'gi'),
    types: ['AGREEMENT', 'OTHER', 'MEETING', 'CEASEFIRE', 'ELECTION', 'EVACUATION'],
    isProposed: true,
  },
  {
    /** "The move leaves a valley without work." */
    name: 'decision',
    words: new RegExp(`\\b${DEFINITE} (?:\\w+ )?(?:decisions?|moves?|step|measures?|ruling|announcement)\\b`, 'gi'),
    types: ['OTHER', 'AGREEMENT', 'TRIAL', 'ANNOUNCEMENT', 'PROTEST'],
  },
  {
    /** "at the gathering". */
    name: 'gathering',
    words: new RegExp(`\\b${DEFINITE} (?:\\w+ )?(?:gathering|occasion|event|session|get-together|encounter)\\b`, 'gi'),
    types: ['MEETING', 'PROTEST'],
  },
  {
    /** "The vote was close." */
    name: 'vote',
    words: new RegExp(`\\b${DEFINITE} (?:\\w+ )?(?:vote|polls?|result)\\b`, 'gi'),
    types: ['ELECTION', 'OTHER'],
    kinds: ['election', 'legislation', 'match'],
  },
  {
    /** "in the case". */
    name: 'case',
    words: new RegExp(`\\b${DEFINITE} (?:\\w+ )?(?:case|proceedings|judgment|judgement|sentence)\\b`, 'gi'),
    types: ['TRIAL'],
  },
];
