/** Every way in which a speaker is found, in words for a reader of an explanation. */
export const SPEAKER_METHODS = {
  name: 'its name stands in the source',
  surname: 'several have the surname in the source: the likeliest of them',
  pronoun: 'the source is a pronoun: the likeliest of those whom it can mean',
  relative: '"who" stands for the words right before it',
  description: 'the source is a description: the likeliest of those of whom the article says so',
  role: 'the source is a role: who holds it in the article, else by public record on the day',
  counterpart: 'the source is a counterpart: who holds the same role for the other side',
  pair: 'the source is two people: the two whom the nearest sentence names',
  'both-sides': 'the source is both sides: the two governments that the article speaks of most',
  organization: 'an organization, or a country or capital that stands for its government, is named in the source',
  'organization-of': 'the source is a body named by its owner or its place',
  unnamed: 'the source has no name, and nothing in the article gives it one',
  'continued-turn': 'the quotation names no source: the last speaker goes on',
  unknown: 'the text does not say, or several are as likely',
} as const satisfies Readonly<Record<string, string>>;

export type SpeakerMethod = keyof typeof SPEAKER_METHODS;
