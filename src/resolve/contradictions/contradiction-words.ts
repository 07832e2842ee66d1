import { type EventType } from '../../model/event.ts';

import { stem } from '../language/stem.ts';
import { termOf } from '../language/term-of.ts';

/** Cues by which a speaker says that something is not so. Lemmas. */
export const DENIAL_CUES: ReadonlySet<string> = new Set([
  'deny',
  'refute',
  'rebut',
  'debunk',
  'contradict',
  'disprove',
]);

/** Cues that deny a claim but refuse anything else: "rejected the accusation", "rejected the offer". Lemmas. */
export const REJECTION_CUES: ReadonlySet<string> = new Set([
  ...'reject dismiss dispute disavow brush repudiate'.split(' '),
  ...['brush aside', 'brush off', 'wave away', 'scoff at'],
]);

/** What is denied when it is rejected. Stems. */
export const CLAIM_STEMS: ReadonlySet<string> = stems(
  'accusation allegation charge claim assertion suggestion report reporting rumour rumor notion insinuation version ' +
    'account story blame',
);

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
  /** Stems that tell a statement of each side; at least one is needed. */
  stems: readonly [ReadonlySet<string>, ReadonlySet<string>];
  /** What the words of each side must have beside them; null for nothing. */
  needs: readonly [RegExp | null, RegExp | null];
  score: number;
  /** The types of event that the question arises with. */
  eventTypes: ReadonlySet<EventType>;
}

/** Known questions on which articles report two sides. */
export const OPPOSING_CLAIMS: readonly OpposingClaims[] = [
  {
    name: 'military-or-civilian',
    sides: ['it served fighters', 'it held civilians'],
    stems: [
      stems('base fighters nationalists radicals militants gunmen stronghold barracks headquarters'),
      stems('patients tenants pupils families worshippers refugees women children mothers doctors nurses'),
    ],
    /** That some of them were hurt does not say that nobody else was there. */
    needs: [null, /\b(?:patients?|only|full of|inside|were in|housed|sheltered|sheltering)\b/i],
    eventTypes: new Set<EventType>(['ATTACK', 'BLOCKADE']),
    score: 0.65,
  },
  {
    name: 'emptied-or-occupied',
    sides: ['people had been taken out', 'people were inside'],
    stems: [
      stems('evacuated evacuation removed moved driven expelled empty emptied vacated'),
      stems('injured wounded killed died dead trapped inside full rubble buried casualties'),
    ],
    /** Who is taken out afterwards was inside; the dead of weeks are those of other places too. */
    needs: [
      /\b(?:had|before|prior|already|earlier|empty|emptied|vacated)\b/i,
      /^(?!.*\b(?:war|days|weeks|months|since)\b)/is,
    ],
    eventTypes: new Set<EventType>(['ATTACK']),
    score: 0.65,
  },
];

function terms(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(termOf));
}

function stems(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(stem));
}
