import { foldText } from '../../names/fold-text.ts';
import { isGivenName } from '../../names/name-variants.ts';
import { JOINED_ARTICLES, PARTICLES, SUFFIXES, TITLE_HEADS } from '../../names/person-name-words.ts';
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../words/given-name-genders.ts';
import {
  CLUB_WORDS,
  COMMON_ACRONYMS,
  LEGAL_FORMS,
  PLACE_HEADS,
  PLACE_OPENERS,
  THING_HEADS,
} from '../words/name-words.ts';
import { ORGANIZATION_HEADS } from '../words/organization-words.ts';
import { ROLE_HEADS } from '../words/role-words.ts';
import { type NameCandidate } from './name-candidate.ts';
import { type NameFeature } from './name-feature.ts';

/** "of", "the" and the like stand in all kinds of names. */
const OPEN_PARTICLES: ReadonlySet<string> = new Set(['la', 'le', 'les', 'los', 'das', 'dos', 'do', 'da', 'del']);

const ABSTRACT = /(?:tion|ment|ness|ity|ism|ship|ence|ance|ology|hood)s?$/;
const ADJECTIVE = /(?:onal|tial|cial|ical|eous|ious|tive|sive|able|ible)$/;

/** Evidence from how the words themselves look. */
export const SHAPE_FEATURES: readonly NameFeature[] = [
  {
    name: 'organization-head',
    description: 'A word that heads organizations’ names: “Ministry of Water”, “Harbour Trust”.',
    weights: { ORGANIZATION: 5, PERSON: -1 },
    holds: ({ lower }) => lower.length > 1 && lower.some((word) => ORGANIZATION_HEADS.has(word)),
  },
  {
    name: 'legal-form',
    description: 'Ends in a legal form: “Halvor AG”.',
    weights: { ORGANIZATION: 7 },
    holds: ({ lower }) => lower.length > 1 && LEGAL_FORMS.has(lower.at(-1)!),
  },
  {
    name: 'club-word',
    description: 'Begins or ends as sports clubs’ names do: “Dynamo Osk”, “Osk Rovers”.',
    weights: { ORGANIZATION: 4.5, PERSON: -1 },
    holds: ({ lower }) => lower.length > 1 && (CLUB_WORDS.has(lower[0]!) || CLUB_WORDS.has(lower.at(-1)!)),
  },
  {
    name: 'ampersand',
    description: 'Joined by “&”: “Lund & Brod”.',
    weights: { ORGANIZATION: 4, PERSON: -3, PLACE: -2 },
    holds: ({ name }) => name.includes('&'),
  },
  {
    name: 'capitals',
    description: 'One word in capitals: “ILWU”.',
    weights: { ORGANIZATION: 4 },
    holds: ({ words, lower }) =>
      words.length === 1 && /^(?:\p{Lu}\.?){2,8}$/u.test(words[0]!) && !COMMON_ACRONYMS.has(lower[0]!),
  },
  {
    name: 'inner-capital',
    description: 'One word with a capital inside, as brands are written: “HarbourWatch”.',
    weights: { ORGANIZATION: 3, PERSON: -1 },
    holds: ({ words }) => words.length === 1 && /^\p{Lu}\p{Ll}{3,}\p{Lu}/u.test(words[0]!),
  },
  {
    name: 'given-name',
    description: 'A known given name before another word: “Marta Lindqvist”.',
    weights: { PERSON: 4, ORGANIZATION: -1 },
    holds: ({ words }) => words.length >= 2 && words.length <= 4 && isKnownGivenName(words[0]!),
  },
  {
    name: 'initial',
    description: 'An initial between two words or before one: “Ilkka J. Stenvall”.',
    weights: { PERSON: 4, ORGANIZATION: -2 },
    holds: ({ words }) =>
      words.length >= 2 && words.slice(0, -1).some((word) => /^(?:\p{Lu}\.?)+$/u.test(word)) && isCased(words.at(-1)!),
  },
  {
    name: 'person-suffix',
    description: '“Jr.” and the like at the end: “Karl Brod Jr.”.',
    weights: { PERSON: 5 },
    holds: ({ words, lower }) => words.length >= 2 && SUFFIXES.has(lower.at(-1)!),
  },
  {
    name: 'particle',
    description: 'A particle before the surname: “Clara von Stetten”, “Nabil al-Hourani”.',
    weights: { PERSON: 3.5 },
    holds: ({ words }) =>
      words.some((word, i) => (PARTICLES.has(word) && i > 0 && !OPEN_PARTICLES.has(word)) || isJoinedArticle(word)),
  },
  {
    name: 'two-words',
    description: 'Two capitalised words of which neither is anything else are most often a person.',
    weights: { PERSON: 1.6 },
    holds: ({ words }) => words.length === 2 && words.every(isCased),
  },
  {
    name: 'lone-head',
    description: 'Nothing but a word that heads organizations’ names: “the House”.',
    weights: { ORGANIZATION: 1.5, PERSON: -5, PLACE: -2 },
    holds: ({ lower }) => lower.length === 1 && ORGANIZATION_HEADS.has(lower[0]!),
  },
  {
    name: 'abstract-noun',
    description: 'Ends as nouns for what cannot be met do: “Consumer Protection”.',
    weights: { PERSON: -3, PLACE: -1.5 },
    holds: ({ lower }) => lower.length > 1 && ABSTRACT.test(lower.at(-1)!),
  },
  {
    name: 'adjective-first',
    description: 'Begins as adjectives end: “Presidential Debates”.',
    weights: { PERSON: -2.5, PLACE: -1 },
    holds: ({ lower }) => lower.length > 1 && ADJECTIVE.test(lower[0]!),
  },
  {
    name: 'role-last',
    description: 'Ends in an office: “Majority Leader”.',
    weights: { PERSON: -4, ORGANIZATION: -2, PLACE: -3 },
    holds: ({ lower }) => lower.length > 1 && (ROLE_HEADS.has(lower.at(-1)!) || TITLE_HEADS.has(lower.at(-1)!)),
  },
  {
    name: 'shouted',
    description: 'Several longer words in capitals: “FULL TEXT”.',
    weights: { PERSON: -3, ORGANIZATION: -3, PLACE: -3 },
    holds: ({ words }) => words.length > 1 && words.every((word) => word.length > 3 && word === word.toUpperCase()),
  },
  {
    name: 'of-inside',
    description: '“of”, “for” or “the” inside: “Friends of the Quay”.',
    weights: { PERSON: -4, ORGANIZATION: 0.7 },
    holds: ({ words }) => words.some((word) => /^(?:of|for|the|and)$/.test(word)),
  },
  {
    name: 'place-head',
    description: 'Ends in a kind of place: “Lower Tarn Valley”.',
    weights: { PLACE: 4.5, PERSON: -2.5 },
    holds: ({ lower }) => lower.length > 1 && PLACE_HEADS.has(lower.at(-1)!),
  },
  {
    name: 'place-opener',
    description: 'Begins as places’ names do: “Port Loma”, “St. Albans”.',
    weights: { PLACE: 2.2, PERSON: -0.5 },
    holds: ({ lower }) => lower.length > 1 && PLACE_OPENERS.has(lower[0]!),
  },
  {
    name: 'thing-head',
    description: 'Ends in what is neither person nor organization nor place: “Clean Rivers Act”.',
    weights: { PERSON: -4, ORGANIZATION: -3.5, PLACE: -4 },
    holds: ({ lower }) => lower.length > 1 && THING_HEADS.has(lower.at(-1)!),
  },
];

function isCased(word: string): boolean {
  return /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(word);
}

/** Whether a word, or each part of a hyphenated one, is a given name that the lists know. */
export function isKnownGivenName(word: string): boolean {
  return word.split('-').every((part) => {
    const folded = foldText(part);
    return FEMALE_GIVEN_NAMES.has(folded) || MALE_GIVEN_NAMES.has(folded) || isGivenName(part);
  });
}

/** "al-Hourani", "Al-Hourani". */
export function isJoinedArticle(word: string): boolean {
  const hyphen = word.indexOf('-');
  return (
    hyphen > 1 && /^\p{Lu}/u.test(word.slice(hyphen + 1)) && JOINED_ARTICLES.has(word.slice(0, hyphen).toLowerCase())
  );
}

/** Whether all words of a candidate are written in lower case elsewhere in the article. */
export function isWordsOfTheArticle({ lower }: NameCandidate, lowerCaseWords: ReadonlySet<string>): boolean {
  return lower.every((word) => lowerCaseWords.has(word));
}
