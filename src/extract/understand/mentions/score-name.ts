import { CONTEXT_FEATURES } from './context-features.ts';
import { DOCUMENT_FEATURES } from './document-features.ts';
import { type ArticleNames, type NameCandidate, type TypeScores } from './name-candidate.ts';
import { type NameFeature } from './name-feature.ts';
import { type NameType } from './name-mention.ts';
import { SHAPE_FEATURES } from './shape-features.ts';

/**
 * Evidence in the words themselves and beside them. All weights were set by hand and checked with
 * `benchmarks/accuracy/cases/names` (part fit) and against the automatic names of PolNeAR dev.
 */
const IN_PLACE_FEATURES: readonly NameFeature[] = [...SHAPE_FEATURES, ...CONTEXT_FEATURES];

/** The types, the one that wins a tie first. */
export const NAME_TYPES = ['PLACE', 'ORGANIZATION', 'PERSON'] as const satisfies readonly NameType[];

/** What a candidate starts from: most capitalised words of which nothing is known are no name of these types. */
const PRIOR_OF_ONE_WORD: TypeScores = { PERSON: -2.5, ORGANIZATION: -2.5, PLACE: -2.5 };
const PRIOR_OF_MORE: TypeScores = { PERSON: -1, ORGANIZATION: -1.3, PLACE: -1.5 };
/** What the gazetteer adds to the type that a name is known for first, and to others that it is known for. */
const KNOWN = 6;
const KNOWN_AS_WELL = 4;
/**
 * How far the reader's log-odds count, and what a reader that looks for names takes off words that it leaves out. Little:
 * it sees the same words as other features do, and learned names of another tool's guesses. Against those guesses on
 * PolNeAR dev 0.9 and -2.5 give 80.0 F1, 0.4 and -0.7 80.1, these 79.8, nothing 79.7; of the made-up cases 52, 54, 56 and
 * 60 pass.
 */
const READER_WEIGHT = 0.2;
const UNREAD = -0.5;

/** The name of a piece of evidence and what it adds. */
export interface Contribution {
  name: string;
  weights: Partial<TypeScores>;
}

/** What speaks for and against each type where the candidate stands: gazetteer, reader, and the features that hold there. */
export function contributionsInPlace(candidate: NameCandidate, names: ArticleNames): Contribution[] {
  const fromGazetteer = gazetteerContributions(candidate);
  if (candidate.isDemonym) return fromGazetteer;
  return [...fromGazetteer, ...readerContributions(candidate), ...holding(IN_PLACE_FEATURES, candidate, names)];
}

/** What the rest of the article says of the candidate. */
export function contributionsOfArticle(candidate: NameCandidate, names: ArticleNames): Contribution[] {
  return candidate.isDemonym ? [] : holding(DOCUMENT_FEATURES, candidate, names);
}

function holding(features: readonly NameFeature[], candidate: NameCandidate, names: ArticleNames): Contribution[] {
  return features.filter((feature) => feature.holds(candidate, names));
}

export function priorOf({ entries, words }: NameCandidate): TypeScores {
  if (entries.length > 0) return { PERSON: 0, ORGANIZATION: 0, PLACE: 0 };
  return words.length === 1 ? PRIOR_OF_ONE_WORD : PRIOR_OF_MORE;
}

function gazetteerContributions({ entries }: NameCandidate): Contribution[] {
  if (entries.length === 0) return [];
  const types = NAME_TYPES.filter((type) => entries.some((entry) => entry.type === type));
  const weights = Object.fromEntries(types.map((type, i) => [type, i === 0 ? KNOWN : KNOWN_AS_WELL]));
  return [{ name: 'gazetteer', weights }];
}

function readerContributions({ read, isUnread, entries }: NameCandidate): Contribution[] {
  if (isUnread && entries.length === 0) {
    return [{ name: 'reader', weights: { PERSON: UNREAD, ORGANIZATION: UNREAD, PLACE: UNREAD } }];
  }
  if (read === null) return [];
  const weights = Object.fromEntries(NAME_TYPES.map((type) => [type, READER_WEIGHT * read[type]]));
  return [{ name: 'reader', weights }];
}
