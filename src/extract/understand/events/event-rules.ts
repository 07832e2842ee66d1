import { type EventRule } from './event-rule.ts';

const PROPOSAL =
  /\b(?:propos|propose|suggest|demand|call(?:s|ed|ing)? (?:for|on)|urge|hope|seek|sought|want|desire|would|could|pave the way|plan(?:s|ned)? to|repeatedly|negotiat|immediate|no progress|without a|prospect)/i;
const ALLEGATION = /\b(?:alleg|accus|claim)/i;

/** The kinds of events that are looked for, in order; several can stand in one sentence. */
export const EVENT_RULES: readonly EventRule[] = [
  {
    /** "A school was shelled in Tarn", "the strike on the hospital". */
    name: 'attack-on-target',
    type: 'ATTACK',
    trigger:
      /\b(?:attack(?:s|ed)?|(?:air)?strikes?|struck|bomb(?:ing|ings|ed|s)?|bombardment|shell(?:ing|ed)|assault|raid|hit by|was hit|was damaged|destruction|destroyed|explosion|blast|missiles?|rockets?|atrocity)\b/gi,
    needs:
      /\b(?:hospitals?|maternity|clinic|schools?|kindergartens?|theat(?:er|re)|power (?:plant|station)|station|airport|embassy|bridge|market|church|mosque|synagogue)\b/i,
    label: 'Attack on {target} in {place}',
    target: 'from-words',
    placeKind: 'CITY',
    hasParticipants: false,
    isDated: true,
  },
  {
    /** "incessant shelling of the city". */
    name: 'bombardment',
    type: 'ATTACK',
    trigger: /\b(?:shell(?:ing|ed)|bombardment|bombing|air raids?|missile (?:attacks?|strikes?))\b/gi,
    unless: /\b(?:hospitals?|maternity|clinic|schools?|theat(?:er|re))\b/i,
    label: 'Bombardment of {place}',
    target: 'city',
    status: 'ONGOING',
    placeKind: 'CITY',
    hasParticipants: false,
    isDated: false,
  },
  {
    /** "The ministers met in Tarn", "talks in Tarn". */
    name: 'meeting',
    type: 'MEETING',
    trigger: /\b(?:talks|meetings?|summit|conference|forum|discussions|conversations|negotiations|sat down|met)\b/gi,
    unless: /\bmet (?:by|the (?:need|demand|goal|target))\b/i,
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
    hasParticipants: true,
    isDated: true,
  },
  {
    /** "evacuation routes", "a humanitarian corridor". */
    name: 'evacuation',
    type: 'EVACUATION',
    trigger:
      /\b(?:evacuat(?:e|ed|es|ing|ion|ions)|(?:humanitarian |safe |green )?corridors?|(?:safe|evacuation) routes?|safe passage|flee(?:ing)?)\b/gi,
    label: 'Evacuation of {place}',
    target: 'civilians',
    status: 'ONGOING',
    placeKind: 'CITY',
    hasParticipants: false,
    isDated: false,
  },
  {
    name: 'ceasefire',
    type: 'CEASEFIRE',
    trigger: /\b(?:cease-?fires?|truces?|armistice)\b/gi,
    label: 'Ceasefire in {place}',
    target: null,
    status: 'PROPOSED',
    statusWords: [{ words: /\b(?:violat|breach|broke|agreed|held|honou?r)/i, status: 'OCCURRED' }],
    placeKind: 'COUNTRY',
    hasParticipants: false,
    isDated: false,
  },
  {
    /** "the siege of Tarn", "the besieged city". */
    name: 'siege',
    type: 'BLOCKADE',
    trigger: /\b(?:sieges?|besieged|encircled|blockaded?|surrounded)\b/gi,
    unless: /\beconomic blockade\b/i,
    label: 'Siege of {place}',
    target: 'city',
    status: 'ONGOING',
    placeKind: 'CITY',
    hasParticipants: false,
    isDated: false,
  },
  {
    name: 'war',
    type: 'CONFLICT',
    trigger:
      /\b(?:invasion|invad(?:e|ed|ing)|war(?! crimes?\b)|military operation|full-scale assault|armed conflict)\b/gi,
    label: 'War in {place}',
    target: null,
    status: 'ONGOING',
    placeKind: 'COUNTRY',
    hasParticipants: false,
    isDated: false,
  },
  {
    name: 'no-fly-zone',
    type: 'OTHER',
    trigger: /\bno-fly zone\b/gi,
    label: 'No-fly zone over {place}',
    target: 'no-fly-zone',
    status: 'PROPOSED',
    placeKind: 'COUNTRY',
    hasParticipants: false,
    isDated: false,
  },
  {
    /** "security guarantees", "neutrality". */
    name: 'neutrality',
    type: 'AGREEMENT',
    trigger: /\b(?:neutrality|security guarantees)\b/gi,
    label: 'Neutrality of {place}',
    target: 'neutrality',
    status: 'PROPOSED',
    placeKind: 'COUNTRY',
    hasParticipants: false,
    isDated: false,
  },
  {
    name: 'weapons-programme',
    type: 'OTHER',
    trigger:
      /\b(?:(?:biological|chemical|bio)(?: and (?:biological|chemical))?[ -]?weapons?|biolabs?|biological labs?)\b/gi,
    label: 'Weapons programme in {place}',
    target: 'weapons-programme',
    status: 'ALLEGED',
    placeKind: 'COUNTRY',
    hasParticipants: false,
    isDated: false,
  },
  {
    name: 'election',
    type: 'ELECTION',
    trigger: /\b(?:elections?|referendum|ballot|primar(?:y|ies)|polling day)\b/gi,
    label: 'Election in {place}',
    target: null,
    placeKind: 'ANY',
    hasParticipants: false,
    isDated: true,
  },
  {
    name: 'protest',
    type: 'PROTEST',
    trigger: /\b(?:protests?|demonstrations?|marches|rall(?:y|ies)|riots?|strike action|walkout)\b/gi,
    label: 'Protest in {place}',
    target: null,
    placeKind: 'ANY',
    hasParticipants: false,
    isDated: true,
  },
  {
    name: 'disaster',
    type: 'DISASTER',
    trigger:
      /\b(?:earthquake|flood(?:s|ing)?|hurricane|wildfires?|landslide|outage|burst|leak|collapse[ds]?|crash(?:ed)?|derail(?:ed|ment))\b/gi,
    label: 'Disaster in {place}',
    target: 'from-words',
    placeKind: 'ANY',
    hasParticipants: false,
    isDated: true,
  },
  {
    name: 'trial',
    type: 'TRIAL',
    trigger: /\b(?:trial|verdict|lawsuit|indictment|hearing|sentenced|convicted|acquitted)\b/gi,
    label: 'Trial in {place}',
    target: null,
    placeKind: 'ANY',
    hasParticipants: false,
    isDated: true,
  },
];

/** The status that a sentence gives an event, by the rule's own words, then by words of proposing and alleging. */
export function eventStatus(rule: EventRule, sentence: string) {
  const own = rule.statusWords?.find((one) => one.words.test(sentence));
  if (own !== undefined) return own.status;
  if (rule.status === 'PROPOSED' && !PROPOSAL.test(sentence) && ALLEGATION.test(sentence)) return 'ALLEGED';
  return rule.status ?? 'OCCURRED';
}
