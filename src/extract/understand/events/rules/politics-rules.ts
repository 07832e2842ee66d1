import { type EventRule, rulesLike } from '../event-rule.ts';

/** Votes, offices, laws and people in the street. */
export const POLITICS_RULES: readonly EventRule[] = [
  ...rulesLike({ type: 'PROTEST', placeKind: 'ANY', parties: 'NONE', isDated: true }, [
    {
      /** "went on strike", "the nurses’ strike", "walked out": first of all, so that it is no attack. */
      name: 'labour-strike',
      label: 'Strike in {place}',
      trigger:
        /\b(?:(?:go|goes|going|went|gone|are|been|still) on strike|strike action|(?:general|hunger|rail|pay|wildcat|nurses[’']|teachers[’']|workers[’']|drivers[’']|pilots[’']|doctors[’']) strikes?|strik(?:e|es|ing) (?:by|of) (?:\w+ )?(?:workers|nurses|teachers|drivers|pilots|doctors|staff|miners)|(?:workers|nurses|teachers|drivers|pilots|doctors|staff|miners) (?:struck|strike)|walk-?outs?|walk(?:ed|ing)? out|industrial action|picket(?:s|ed|ing)?)\b/gi,
      unlessAfter: /^\s(?:of (?:the )?(?:room|meeting|talks|interview|church|house)|with|on (?:his|her|their))\b/i,
    },
    {
      name: 'protest',
      target: null,
      label: 'Protest in {place}',
      trigger:
        /\b(?:protests?|protested|demonstrations?|demonstrated against|marches|marched|(?:a|the|this|protest|peace) march|rall(?:y|ies)|rallied|riots?|rioted|sit-ins?|vigils?|blockade of the road)\b/gi,
      unlessBefore: /\b(?:stocks?|shares?|markets?|price|in|without|under|car|motor)\s$/i,
      unlessAfter: /^\s(?:\d|vote|his innocence|her innocence|of the technique)/i,
    },
    {
      name: 'uprising',
      label: 'Uprising in {place}',
      trigger:
        /\b(?:uprisings?|revolt|(?:the |\p{Lu}\w+ )revolution|overthrow|overthrew|overthrown|coups?|ousting|ousted)\b/giu,
      unlessBefore: /\b(?:industrial|digital|green|sexual)\s$/i,
    },
  ]),
  ...rulesLike({ type: 'ELECTION', placeKind: 'ANY', parties: 'NONE', isDated: true }, [
    {
      name: 'election',
      target: null,
      label: 'Election in {place}',
      trigger:
        /\b(?:(?:by-?)?elections?|referendums?|referenda|ballot|primar(?:y|ies)(?![ -](?:season|school|care|reason|source|concern|goal|aim))|run-?off|polling day|(?:go|goes|went|gone|going) to the polls|(?:choose|elect|chose|elected) an? (?:new )?(?:president|parliament|mayor|government|assembly|governor))\b/gi,
    },
  ]),
  ...rulesLike({ type: 'OTHER', placeKind: 'ANY', parties: ['PERSON'], isDated: true }, [
    {
      name: 'resignation',
      label: 'Resignation of {who}',
      trigger: /\b(?:resign(?:ed|s|ing)?|resignation|step(?:ped|s|ping)? down|stood down|quit as|left office)\b/gi,
      unlessAfter: /^\sto\b/i,
    },
    {
      name: 'dismissal',
      label: 'Dismissal of {who}',
      trigger:
        /\b(?:dismissed as|sacked|fired (?:as|from|the (?:coach|minister|manager|director|chief))|was fired|dismissal|sacking|impeach(?:ed|ment))\b/gi,
    },
    {
      name: 'appointment',
      label: 'Appointment of {who}',
      parties: ['PERSON', 'ORGANIZATION'],
      trigger: /\b(?:appoint(?:ed|s)?|appointments?|sworn in|took office|named)\b/gi,
      needs:
        /\b(?:appoint\w*|nominat\w*|sworn|took office|chief|president|minister|director|chair\w*|head|coach|ambassador|judge|executive|secretary|editor|manager)\b/i,
      unlessAfter: /^\s(?:after|for|in|by)\b/i,
    },
    {
      name: 'death',
      label: 'Death of {who}',
      trigger: /\b(?:murder(?:ed)?|assassinat(?:ed|ion)|killing of|death of|funeral)\b/gi,
      unlessAfter: /^\s(?:mystery|rate|toll)/i,
    },
  ]),
  ...rulesLike({ type: 'OTHER', placeKind: 'COUNTRY', parties: 'NONE', isDated: true }, [
    {
      /** "parliament passed a law", "the vote". */
      name: 'legislation',
      label: 'Vote on a law in {place}',
      trigger:
        /\b(?:(?:pass|adopt|approv|reject|back|ratif|veto|repeal)(?:ed|s|es|ied|ies|ing)? (?:an?|the) (?:\w+ ){0,2}?(?:bill|law|act|budget|resolution|amendment|motion|treaty|reform)|voted (?:to|on|for the|against the)|(?:confidence|parliamentary) vote)\b/gi,
    },
    {
      /** "imposed sanctions on banks". */
      name: 'sanctions',
      label: 'Sanctions on {place}',
      isDated: false,
      status: 'ONGOING',
      trigger: /\b(?:(?:economic |financial |new )?sanctions|embargo(?:es)?|economic blockade|tariffs)\b/gi,
    },
  ]),
];
