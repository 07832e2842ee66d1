import { type Anaphor } from './anaphor.ts';
import { type Candidate } from './candidate.ts';
import { type DescriptionFit } from './description-fit.ts';

/** All that a feature can look at. */
export interface FeatureInput {
  anaphor: Anaphor;
  candidate: Candidate;
  fit: DescriptionFit;
}

/** One small reason for or against a candidate. Its weight stands in `speaker-weights.ts`. */
export interface SpeakerFeature {
  name: string;
  /** What it looks at, for an explanation. */
  sees: string;
  /** Why that counts. */
  why: string;
  /** Which way it may count: a weight of the other sign would contradict `why` and is fitted as 0. */
  counts: 'FOR' | 'AGAINST' | 'EITHER';
  /** 0 to 1. */
  value(input: FeatureInput): number;
}

/** In the order in which an explanation of equal weights lists them. */
export const SPEAKER_FEATURES = [
  {
    name: 'can be meant',
    sees: 'type, number and gender allow it',
    why: 'how much evidence it takes before anybody is named at all',
    counts: 'EITHER',
    value: () => 1,
  },
  {
    name: 'by description',
    sees: 'the words are a description, and something in the article answers to it',
    why: 'a description says more of its bearer than a pronoun',
    counts: 'EITHER',
    value: ({ anaphor }) => is(anaphor.form === 'DESCRIPTION'),
  },
  {
    name: 'by surname',
    sees: 'the words are a surname, and this is one of those who have it',
    why: 'one of the namesakes is meant',
    counts: 'EITHER',
    value: ({ anaphor }) => is(anaphor.form === 'SURNAME'),
  },
  {
    name: 'last speaker',
    sees: 'nobody else who fits has spoken since',
    why: 'newspapers write "he said" for the last who spoke, past others who are only named',
    counts: 'FOR',
    value: ({ candidate }) => is(candidate.isLastSpeaker),
  },
  {
    name: 'spoke recently',
    sees: 'how many paragraphs ago the candidate spoke: 1 in this one, ½ in the one before, …',
    why: 'a speech is told in neighbouring paragraphs',
    counts: 'FOR',
    value: ({ candidate }) => nearness(candidate.paragraphsSinceSpoke),
  },
  {
    name: 'subject of the sentence before',
    sees: 'named first in the sentence before, in the same paragraph',
    why: 'a sentence without a name goes on about the subject of the last one',
    counts: 'FOR',
    value: ({ candidate }) => is(candidate.isSubjectBefore),
  },
  {
    name: 'subject of this sentence',
    sees: 'named first in the same sentence',
    why: 'a second clause mostly keeps its subject',
    counts: 'FOR',
    value: ({ candidate }) => is(candidate.isSubjectHere),
  },
  {
    name: 'named recently',
    sees: 'how many sentences ago the candidate was named: 1 in this one, ½ in the one before, …',
    why: 'whoever was named long ago would be named again',
    counts: 'FOR',
    value: ({ candidate }) => nearness(candidate.sentencesSinceNamed),
  },
  {
    name: 'named in passing',
    sees: 'last named inside a quotation, as an owner or behind a preposition',
    why: 'who is mentioned by others or beside others is not whom the text follows',
    counts: 'AGAINST',
    value: ({ candidate }) => is(candidate.isNamedInPassing),
  },
  {
    name: 'gender known',
    sees: 'a given name or a title says the gender, and it is the pronoun’s',
    why: 'who is known to fit goes before who might',
    counts: 'FOR',
    value: ({ anaphor, candidate }) => is(anaphor.gender !== null && candidate.entity.gender === anaphor.gender),
  },
  {
    name: 'holds the role',
    sees: 'the article gives the candidate this role: 1 under the same title, ½ under a fuller one',
    why: '"the mayor" is who was called mayor',
    counts: 'FOR',
    value: ({ fit }) => fit.role,
  },
  {
    name: 'role of the same owner',
    sees: 'both words for the role say the same city, country or organization',
    why: 'of two ministers the country tells which',
    counts: 'FOR',
    value: ({ fit }) => fit.owner,
  },
  {
    name: 'described so',
    sees: 'the noun stands beside the candidate’s name: the share of the description’s words that do',
    why: 'descriptions are taken up by the same noun: "dealer Scott Reeve", later "the dealer"',
    counts: 'FOR',
    value: ({ fit }) => fit.noun,
  },
  {
    name: 'of that place',
    sees: 'the country or place of the description stands beside the candidate’s name',
    why: '"the Swede" is who was called Swedish',
    counts: 'FOR',
    value: ({ fit }) => fit.place,
  },
  {
    name: 'of that age',
    sees: 'the age in the description stands behind the candidate’s name',
    why: 'ages are given once and then used as names',
    counts: 'FOR',
    value: ({ fit }) => fit.age,
  },
  {
    name: 'name holds the noun',
    sees: 'the noun is a word of the organization’s name or of the earlier source’s description',
    why: 'later mentions shorten the name: "the board", "the official"',
    counts: 'FOR',
    value: ({ fit }) => fit.name,
  },
  {
    name: 'kind of organization',
    sees: 'the noun is one for this kind of organization: "the retailer"',
    why: 'companies are called by what they do after their first mention',
    counts: 'FOR',
    value: ({ fit }) => fit.kind,
  },
] as const satisfies readonly SpeakerFeature[];

export type SpeakerFeatureName = (typeof SPEAKER_FEATURES)[number]['name'];

function is(holds: boolean): number {
  return holds ? 1 : 0;
}

function nearness(distance: number | null): number {
  return distance === null ? 0 : 1 / (1 + distance);
}
