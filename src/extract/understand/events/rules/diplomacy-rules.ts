import { type EventRule } from '../event-rule.ts';

/** Meetings, calls, visits and what is agreed at them. */
export const DIPLOMACY_RULES: readonly EventRule[] = [
  {
    /** "talked by phone", "a telephone conversation". */
    name: 'call',
    kind: 'call',
    type: 'MEETING',
    trigger:
      /\b(?:(?:phone|telephone) (?:calls?|conversations?|talks?)|(?:spoke|speak|talk|talked|spoken|talks) (?:on the|by|over the) (?:tele)?phone)\b/gi,
    label: 'Telephone call of {who}',
    target: 'call',
    placeKind: 'ANY',
    parties: ['PERSON'],
    isDated: true,
  },
  {
    /** "The ministers met in Tarn", "talks in Tarn". */
    name: 'meeting',
    kind: 'meeting',
    type: 'MEETING',
    trigger: /\b(?:talks|meetings?|summit|conference|forum|discussions|conversations|negotiations|sat down|met)\b/gi,
    unless: /\bmet (?:by|the (?:need|demand|goal|target))\b/i,
    unlessBefore: /\b(?:he|she|it|who|western|eastern|southern|northern)\s$/i,
    unlessAfter: /^\s(?:about it|too much|the criteria|expectations)\b/i,
    label: 'Talks in {place}',
    target: null,
    statusWords: [
      {
        words:
          /\b(?:could pave the way|would meet|will meet|distant prospect|such a summit|scheduled to|to meet|seeking|seeks to)\b/i,
        status: 'PROPOSED',
      },
    ],
    placeKind: 'ANY',
    parties: 'MEETING',
    isDated: true,
  },
  {
    /** "his visit to Tarn". */
    name: 'visit',
    isMovement: true,
    kind: 'visit',
    type: 'MEETING',
    trigger: /\b(?:(?:state |official |a |his |her |their |the )(?:visit|trip) to|visited)\b/gi,
    label: 'Visit to {place}',
    needsAnchor: true,
    target: 'visit',
    placeKind: 'ANY',
    parties: ['PERSON'],
    isDated: true,
  },
  {
    /** "signed an agreement", "the pact", "a peace deal". */
    name: 'agreement',
    kind: 'agreement',
    type: 'AGREEMENT',
    trigger:
      /\b(?:agreements?|treat(?:y|ies)|pacts?|accords?|(?:a|the|this|that|any|no|peace|trade|nuclear|arms|reach\w*|sign\w*) deals?|memorandum)\b/gi,
    unlessBefore: /\b(?:in|good|great|big|real|new)\s$/i,
    unlessAfter: /^\s(?:with (?:him|her|them) that|of (?:money|time|work))\b/i,
    label: 'Agreement in {place}',
    needsAnchor: true,
    mayBe: ['merger', 'ceasefire'],
    target: 'agreement',
    placeKind: 'ANY',
    parties: 'NONE',
    isDated: true,
  },
  {
    /** "security guarantees", "neutrality". */
    name: 'neutrality',
    kind: 'neutrality',
    type: 'AGREEMENT',
    trigger: /\b(?:neutrality|security guarantees)\b/gi,
    label: 'Neutrality of {place}',
    target: 'neutrality',
    status: 'PROPOSED',
    placeKind: 'COUNTRY',
    parties: 'NONE',
    isDated: false,
  },
];
