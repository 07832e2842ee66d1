import { type EventType } from '../../model/event.ts';

import { termOf } from '../language/content-words.ts';

/** Cues by which a speaker denies what another said. Lemmas. */
export const DENIAL_CUES: ReadonlySet<string> = new Set([
  'deny',
  'reject',
  'dismiss',
  'refute',
  'dispute',
  'rebut',
  'contradict',
  'brush aside',
  'brush off',
  'disavow',
  'debunk',
]);

/** Cues by which a speaker blames another. Lemmas. */
export const ACCUSATION_CUES: ReadonlySet<string> = new Set(['accuse', 'blame']);

/** Words that call another's claim untrue. */
export const UNTRUTH_TERMS: ReadonlySet<string> = terms(
  'false untrue lie lies fake fabricated fabrication baseless hoax preposterous nonsense absurd propaganda ' +
    'disinformation unfounded groundless misleading slander',
);

/** Two sides of one question: who says the one contradicts who says the other about the same event. */
export interface OpposingClaims {
  name: string;
  /** What each side holds, in words for the reason. */
  sides: readonly [string, string];
  /** Terms that tell a statement of each side; at least one is needed. */
  terms: readonly [ReadonlySet<string>, ReadonlySet<string>];
  score: number;
  /** The types of event that the question arises with. */
  eventTypes: ReadonlySet<EventType>;
}

/** Known questions on which articles report two sides. */
export const OPPOSING_CLAIMS: readonly OpposingClaims[] = [
  {
    name: 'military-or-civilian',
    sides: ['it served fighters', 'it held civilians'],
    terms: [
      terms('base fighters nationalists radicals military stronghold barracks headquarters position positions'),
      terms('patient patients civilian civilians maternity women child atrocity genocide innocent crime'),
    ],
    eventTypes: new Set<EventType>(['ATTACK', 'BLOCKADE']),
    score: 0.6,
  },
  {
    name: 'emptied-or-occupied',
    sides: ['people had been taken out', 'people were inside'],
    terms: [
      terms('evacuated empty emptied vacated'),
      terms('injured wounded killed trapped inside rubble buried casualties'),
    ],
    eventTypes: new Set<EventType>(['ATTACK', 'EVACUATION', 'DISASTER']),
    score: 0.6,
  },
  {
    name: 'kept-or-broken',
    sides: ['it is being kept', 'it is being broken'],
    terms: [
      terms('observe observed honour honor respect comply kept'),
      terms('violate violated violation breach broke broken'),
    ],
    eventTypes: new Set<EventType>(['CEASEFIRE', 'AGREEMENT']),
    score: 0.5,
  },
  {
    name: 'success-or-failure',
    sides: ['it succeeded', 'it failed'],
    terms: [
      terms('success successful succeeded progress breakthrough'),
      terms('fail failed failure collapse collapsed deadlock'),
    ],
    eventTypes: new Set<EventType>(['EVACUATION', 'MEETING', 'CEASEFIRE', 'AGREEMENT', 'ELECTION']),
    score: 0.45,
  },
  {
    name: 'more-or-less',
    sides: ['it goes up', 'it goes down'],
    terms: [terms('raise increase rise rose grow grew'), terms('cut reduce fall fell drop decline shrink')],
    eventTypes: new Set<EventType>(['ANNOUNCEMENT', 'AGREEMENT', 'OTHER']),
    score: 0.4,
  },
];

function terms(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(termOf));
}
