import { type EventRule, rulesLike } from '../event-rule.ts';

/** What police and courts do to somebody; two people are two events. */
export const JUSTICE_RULES: readonly EventRule[] = rulesLike(
  { type: 'TRIAL', placeKind: 'ANY', parties: ['PERSON'], isDated: true },
  [
    {
      /** "was sentenced on Monday", "the verdict", "a hearing". */
      name: 'trial',
      target: null,
      label: 'Trial of {who} in {place}',
      trigger:
        /\b(?:trials?|retrial|verdicts?|(?:court |appeal |bail )?hearings?|sentenced|sentencing|convict(?:ed|ions?)|acquitt(?:ed|als?)|found (?:not )?guilty|pleaded (?:not )?guilty|testified|testimony)\b/gi,
      unlessBefore: /\b(?:clinical|drug|vaccine|medical|field|on|by|senate|committee|congressional|confirmation)\s$/i,
      unlessAfter:
        /^\s(?:runs?|periods?|and error|the |that |of (?:the )?(?:drug|vaccine|medicine)|aids?|loss|him|her|them|it|about|from)\b/i,
    },
    {
      /** "charged with fraud", "the charges". */
      name: 'charge',
      label: 'Charges against {who}',
      trigger: /\b(?:indict(?:ed|ments?)|charged|(?:criminal |the |fraud |murder )charges)\b/gi,
      unless: /\b(?:charged (?:up|at|\$|£|€|a fee|for)|service charges|battery|batteries)\b/i,
    },
    {
      name: 'arrest',
      label: 'Arrest of {who}',
      trigger: /\b(?:arrest(?:ed|s)?|detained|detention of|taken into custody|extradit(?:ed|ion))\b/gi,
      unlessBefore: /\b(?:cardiac|house)\s$/i,
    },
    {
      name: 'lawsuit',
      label: 'Lawsuit of {who}',
      parties: ['PERSON', 'ORGANIZATION'],
      trigger: /\b(?:lawsuits?|sued|suing|class action|legal action)\b/gi,
    },
    {
      /** "officers raided his villa". */
      name: 'police-raid',
      type: 'OTHER',
      label: 'Raid in {place}',
      parties: 'NONE',
      trigger: /\b(?:raid(?:ed|s)?|searched)\b/gi,
      needs:
        /\b(?:police|officers?|agents?|detectives|prosecutors|investigators|customs|tax|offices?|homes?|villa|headquarters|flat|apartment)\b/i,
    },
    {
      /** "opened an investigation", "the inquiry". */
      name: 'inquiry',
      type: 'OTHER',
      label: 'Inquiry in {place}',
      parties: 'NONE',
      isDated: false,
      status: 'ONGOING',
      trigger:
        /\b(?:(?:open|launch|order|start|begin|began|demand|call)(?:ed|s|ing)?(?: for)? an? (?:\w+ )?(?:investigation|inquiry|probe))\b/gi,
    },
  ],
);
