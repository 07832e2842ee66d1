import { partitionPoint } from '../../../util/partition-point.ts';
import { type TextRange } from '../../../util/text-range.ts';

import {
  BEFORE_ORGANIZATIONS,
  BUSINESS_NOUNS,
  MOVING_VERBS,
  OF_ORGANIZATIONS,
  OF_PERSONS,
  OF_PLACES,
  PERSON_NOUNS,
  PERSON_VERBS,
  PLACE_NOUNS,
  REACHING_VERBS,
  SAYING_VERBS,
  THING_NOUNS,
} from '../words/name-words.ts';
import { ROLE_HEADS } from '../words/role-words.ts';
import { type NameCandidate } from './name-candidate.ts';
import { type NameFeature } from './name-feature.ts';
import { isCapitalisedAt, possessedBy, textAt, titleLength, tokenAt, wordAt } from './surroundings.ts';

/** How many words after "Ana Brod, a …" the role may stand. */
const APPOSITION_REACH = 6;
/** How many tokens a list of places may take before the name in question. */
const LIST_REACH = 16;

/** Evidence from the words before and after. */
export const CONTEXT_FEATURES: readonly NameFeature[] = [
  {
    name: 'title-before',
    description: 'A title right before: “Deputy Mayor Ana Brod”, “Mr. Hall”.',
    weights: { PERSON: 6, ORGANIZATION: -3, PLACE: -4 },
    holds: (candidate) => titleLength(candidate) > 0,
  },
  {
    name: 'role-before',
    description: 'A trade, kin or office in lower case right before: “the beekeeper Yrsa Lund”.',
    weights: { PERSON: 3.5, ORGANIZATION: -1, PLACE: -2 },
    holds: (candidate) => {
      const word = wordAt(candidate, -1);
      return PERSON_NOUNS.has(word) || ROLE_HEADS.has(word);
    },
  },
  {
    name: 'role-after',
    description: 'A trade or office, an age or “who” behind a comma: “Yrsa Lund, a beekeeper”, “Brod, 43,”.',
    weights: { PERSON: 4, ORGANIZATION: -1, PLACE: -2 },
    holds: hasRoleAfter,
  },
  {
    name: 'source',
    description: 'Opens the words that name who said something: “Ilkka Stenvall said”.',
    weights: { PERSON: 3.2, ORGANIZATION: 2.2, PLACE: 0.3 },
    holds: (candidate, { sources }) => opensSource(candidate, sources),
  },
  {
    name: 'says',
    description: 'A verb of saying right after: “Stenvall told them”.',
    weights: { PERSON: 1.5, ORGANIZATION: 1 },
    holds: (candidate) => SAYING_VERBS.has(wordAt(candidate, 1)),
  },
  {
    name: 'person-verb',
    description: 'A verb right after whose subject is a person: “Stenvall wept”.',
    weights: { PERSON: 2.8, ORGANIZATION: -0.5, PLACE: -1 },
    holds: (candidate) => PERSON_VERBS.has(wordAt(candidate, 1)),
  },
  {
    name: 'has-relatives',
    description: 'Owns what only people have: “Lund’s wife”.',
    weights: { PERSON: 3, ORGANIZATION: -1, PLACE: -1 },
    holds: (candidate) => OF_PERSONS.has(possessedBy(candidate)),
  },
  {
    name: 'has-shares',
    description: 'Owns what only organizations have: “Halvor’s shares”, “Halvor employees”.',
    weights: { ORGANIZATION: 3, PERSON: -0.5, PLACE: -0.5 },
    holds: (candidate) => OF_ORGANIZATIONS.has(possessedBy(candidate)) || OF_ORGANIZATIONS.has(wordAt(candidate, 1)),
  },
  {
    name: 'business-before',
    description: 'A kind of business or body right before: “the shipbuilder Halvor”.',
    weights: { ORGANIZATION: 4.5, PERSON: -0.5, PLACE: -1 },
    holds: (candidate) => BUSINESS_NOUNS.has(wordAt(candidate, -1)) && !isCapitalisedAt(candidate, -1),
  },
  {
    name: 'member-of',
    description: 'Behind who belongs to organizations: “a spokesman for Halvor”, “shares of Halvor”.',
    weights: { ORGANIZATION: 3, PERSON: 0.5, PLACE: 0.5 },
    holds: (candidate) => {
      const at = wordAt(candidate, -1) === 'the' ? -2 : -1;
      return /^(?:of|for|at|with)$/.test(wordAt(candidate, at)) && BEFORE_ORGANIZATIONS.has(wordAt(candidate, at - 1));
    },
  },
  {
    name: 'the-before',
    description: '“the” before: “the Courier”. People have none.',
    weights: { PERSON: -3, ORGANIZATION: 1, PLACE: -0.7 },
    holds: (candidate) => wordAt(candidate, -1) === 'the',
  },
  {
    name: 'a-before',
    description: '“a” before: “a Silver Harbour medal”. Names have none.',
    weights: { PERSON: -2.5, ORGANIZATION: -0.5, PLACE: -1.5 },
    holds: (candidate) => /^an?$/.test(wordAt(candidate, -1)),
  },
  {
    name: 'in-before',
    description: '“in”, “near” and the like before: “in Lower Tarnow”.',
    weights: { PLACE: 3.5, PERSON: -0.5, ORGANIZATION: -0.3 },
    holds: (candidate) =>
      candidate.words.length <= 4 && /^(?:in|near|outside|around|off|across)$/.test(wordAt(candidate, -1)),
  },
  {
    name: 'at-before',
    description: '“at”, “from” or “to” before: “from Lower Tarnow”. Less sure than “in”.',
    weights: { PLACE: 1.5, ORGANIZATION: 0.5 },
    holds: (candidate) =>
      candidate.words.length <= 4 && /^(?:at|from|to|through|toward|towards)$/.test(wordAt(candidate, -1)),
  },
  {
    name: 'moves-to',
    description: 'Where somebody or something goes: “moved to Osk”, “the storm reached Osk”.',
    weights: { PLACE: 3, PERSON: -0.5 },
    holds: (candidate) =>
      REACHING_VERBS.has(wordAt(candidate, -1)) ||
      (/^(?:to|from|for)$/.test(wordAt(candidate, -1)) && MOVING_VERBS.has(wordAt(candidate, -2))),
  },
  {
    name: 'place-list',
    description: 'In a list that “in” opens: “in Brindlow, Castermoor and East Hathe”.',
    weights: { PLACE: 3 },
    holds: isInPlaceList,
  },
  {
    name: 'place-noun-before',
    description: 'A kind of place before, with or without “of”: “the town of Osk”.',
    weights: { PLACE: 4.5, PERSON: -1, ORGANIZATION: -1 },
    holds: (candidate) => PLACE_NOUNS.has(wordAt(candidate, wordAt(candidate, -1) === 'of' ? -2 : -1)),
  },
  {
    name: 'of-places',
    description: 'Beside what belongs to places: “Osk residents”, “the mayor of Osk”.',
    weights: { PLACE: 3, PERSON: -1 },
    holds: (candidate) =>
      OF_PLACES.has(wordAt(candidate, 1)) || (wordAt(candidate, -1) === 'of' && OF_PLACES.has(wordAt(candidate, -2))),
  },
  {
    name: 'thing-before',
    description: 'A vessel or a work right before: “the ferry Aurelia”.',
    weights: { PERSON: -12, ORGANIZATION: -8, PLACE: -8 },
    holds: (candidate) =>
      THING_NOUNS.has(wordAt(candidate, -1)) || THING_NOUNS.has(wordAt(candidate, -titleLength(candidate) - 1)),
  },
  {
    name: 'number-after',
    description: 'A number right after, as of a product: “Lumina 4”.',
    weights: { PERSON: -3, ORGANIZATION: -2.5, PLACE: -2.5 },
    holds: (candidate) => /^\d{1,3}$/.test(wordAt(candidate, 1)) && wordAt(candidate, 2) !== 'percent',
  },
  {
    name: 'disease-after',
    description: 'Gives its name to a disease or a law: “Lund’s disease”.',
    weights: { PERSON: -8, ORGANIZATION: -8, PLACE: -8 },
    holds: (candidate) => /^(?:disease|syndrome|law|theorem|paradox)$/.test(possessedBy(candidate)),
  },
  {
    name: 'quoted-title',
    description: 'All that stands between two quotation marks, as a work’s title does: “The Silent Orchard”.',
    weights: { PERSON: -3, ORGANIZATION: -3, PLACE: -3 },
    holds: (candidate) =>
      /^["“‘]$/.test(textAt(candidate, wordAt(candidate, -1) === 'the' ? -2 : -1)) &&
      /^[,.]?["”’]/.test(textAt(candidate, 1) + textAt(candidate, 2)),
  },
];

function hasRoleAfter(candidate: NameCandidate): boolean {
  if (textAt(candidate, 1) !== ',') return false;
  const first = wordAt(candidate, 2);
  if (/^\d{1,3}$/.test(first)) return textAt(candidate, 3) === ',';
  if (first === 'who' || first === 'whose') return true;
  if (!/^(?:a|an|the|his|her|their|its|then|former|now)$/.test(first) && !ROLE_HEADS.has(first)) return false;
  for (let offset = 2; offset < 2 + APPOSITION_REACH; offset++) {
    const token = tokenAt(candidate, offset);
    if (token === undefined || (!token.isWord && !/^[’']s$/.test(token.text))) return false;
    if (ROLE_HEADS.has(token.lower) || PERSON_NOUNS.has(token.lower)) return true;
    if (BUSINESS_NOUNS.has(token.lower) || PLACE_NOUNS.has(token.lower)) return false;
  }
  return false;
}

/** Whether a source begins with the candidate, but for its title and "the": not "a spokesman for Halvor". */
function opensSource({ article, from, to, endToken }: NameCandidate, sources: readonly TextRange[]): boolean {
  const source = sources[partitionPoint(sources.length, (index) => sources[index]!.from < to) - 1];
  if (source === undefined || from >= source.to) return false;
  const next = article.tokens[endToken];
  if (next !== undefined && next.from < source.to && next.isWord && !next.isCapitalised && !AFTER_HEAD.test(next.lower))
    return false;
  return !NO_LONGER_OPENING.test(article.text.slice(source.from, from));
}

/** What may follow the name of who speaks; another word makes it a part of somebody's description ("a House panel"). */
const AFTER_HEAD = /^(?:and|or|of|who|which|in|at|for|from|as|on)$/;
const NO_LONGER_OPENING = /,|\b(?:of|for|at|in|from|by|with|on)\b/;

/** Walks back over ", Name" and "and Name" to the preposition that opens the list. */
function isInPlaceList(candidate: NameCandidate): boolean {
  const isLinked = /^(?:,|and|or)$/.test(textAt(candidate, -1).toLowerCase());
  if (!isLinked || candidate.words.length > 3) return false;
  let hasConjunction = /^(?:and|or)$/.test(wordAt(candidate, -1)) || /^(?:and|or)$/.test(wordAt(candidate, 1));
  for (let offset = -1; offset > -LIST_REACH; offset--) {
    const token = tokenAt(candidate, offset);
    if (token === undefined) return false;
    if (/^(?:in|near|across|outside|around)$/.test(token.lower)) {
      return hasConjunction && tokenAt(candidate, offset - 1) !== undefined && !isCapitalisedAt(candidate, offset);
    }
    if (/^(?:and|or)$/.test(token.lower)) hasConjunction = true;
    else if (token.text !== ',' && !token.isCapitalised) return false;
  }
  return false;
}
