import { surnameKey } from '../../names/name-variants.ts';
import { parsePersonName } from '../../names/person-name.ts';
import { type ArticleNames, type NameCandidate, type TypeScores } from './name-candidate.ts';
import { type NameMention, type NameType } from './name-mention.ts';
import { type Contribution, contributionsInPlace, contributionsOfArticle, NAME_TYPES, priorOf } from './score-name.ts';
import { shortNames } from './short-names.ts';

/** How much evidence beside one mention counts for the others of the same name. */
const SHARED = 0.6;

/** What a mention must reach where another mention of the same name is a name by itself. */
const LEAST_OF_NAMED_ELSEWHERE = -1.5;

const NOTHING: TypeScores = { PERSON: 0, ORGANIZATION: 0, PLACE: 0 };

/** Over all mentions of one name. */
interface NameGroup {
  sum: TypeScores;
  best: TypeScores;
}

interface PlacedCandidate {
  candidate: NameCandidate;
  own: Contribution[];
}

interface ScoredCandidate extends PlacedCandidate {
  shared: Contribution[];
  scores: TypeScores;
}

/**
 * Gives every candidate its likeliest type, in two rounds: what the first makes of full names is evidence for short ones in
 * the second. Mentions of one name that the gazetteer does not know get one type. Candidates that are likelier no name at
 * all are left out.
 *
 * @param candidates in text order
 * @returns names in text order
 */
export function typeNames(
  candidates: readonly NameCandidate[],
  names: Pick<ArticleNames, 'sources' | 'lowerCaseWords'>,
): NameMention[] {
  const knownPlaces = new Set(
    candidates
      .filter(({ entries }) => entries.some(({ type }) => type === 'PLACE'))
      .map(({ firstToken }) => firstToken),
  );
  const first = { ...names, knownPlaces, surnames: new Map<string, number>(), organizationParts: new Set<string>() };
  const inPlace = candidates.map((candidate) => ({ candidate, own: contributionsInPlace(candidate, first) }));
  const full = typeRound(inPlace, first);
  return typeRound(inPlace, { ...first, surnames: surnamesOf(full), organizationParts: partsOf(full) });
}

function typeRound(candidates: readonly PlacedCandidate[], names: ArticleNames): NameMention[] {
  const scored = scoreTogether(candidates, names);
  const groups = new Map<string, NameGroup>();
  for (const one of scored) {
    const group = groups.get(groupOf(one)) ?? { sum: { ...NOTHING }, best: { ...NOTHING } };
    for (const type of NAME_TYPES) {
      group.sum[type] += one.scores[type];
      group.best[type] = Math.max(group.best[type], one.scores[type]);
    }
    groups.set(groupOf(one), group);
  }
  return scored.flatMap((one) => {
    const { sum, best } = groups.get(groupOf(one))!;
    const type = likeliest(sum);
    const isName = best[type] > 0 && one.scores[type] > LEAST_OF_NAMED_ELSEWHERE;
    return one.candidate.isDemonym || isName ? [mentionOf(one, type)] : [];
  });
}

/** Names of the gazetteer are typed one by one: a capital is a place here and a surname there. */
function groupOf({ candidate }: ScoredCandidate): string {
  return candidate.entries.length > 0 ? `at ${candidate.from}` : candidate.key;
}

function scoreTogether(candidates: readonly PlacedCandidate[], names: ArticleNames): ScoredCandidate[] {
  const ofName = new Map<string, Map<string, Contribution>>();
  const owned = candidates.map(({ candidate, own: inPlace }) => {
    const own = [...inPlace, ...contributionsOfArticle(candidate, names)];
    const group = ofName.get(candidate.key) ?? new Map<string, Contribution>();
    for (const one of own) if (one.name !== 'reader') group.set(one.name, one);
    ofName.set(candidate.key, group);
    return { candidate, own };
  });
  return owned.map(({ candidate, own }) => {
    const names = new Set(own.map(({ name }) => name));
    const others = candidate.entries.length > 0 ? [] : [...ofName.get(candidate.key)!.values()];
    const shared = others.filter(({ name }) => !names.has(name));
    return { candidate, own, shared, scores: scoresOf(candidate, own, shared) };
  });
}

function scoresOf(candidate: NameCandidate, own: readonly Contribution[], shared: readonly Contribution[]): TypeScores {
  const scores = { ...priorOf(candidate) };
  for (const type of NAME_TYPES) {
    for (const { weights } of own) scores[type] += weights[type] ?? 0;
    for (const { weights } of shared) scores[type] += SHARED * (weights[type] ?? 0);
  }
  return scores;
}

function likeliest(scores: TypeScores): NameType {
  return NAME_TYPES.reduce((best, type) => (scores[type] > scores[best] ? type : best));
}

function mentionOf({ candidate, own, shared, scores }: ScoredCandidate, type: NameType): NameMention {
  const { from, to, name, firstToken, endToken, entries, isDemonym } = candidate;
  const strongest = [...own, ...shared].reduce<Contribution | null>(
    (best, one) => ((one.weights[type] ?? 0) > (best?.weights[type] ?? 0) ? one : best),
    null,
  );
  return {
    from,
    to,
    name,
    type,
    entries: type === 'PERSON' && !isDemonym ? entries.filter((entry) => entry.type === 'PERSON') : entries,
    isDemonym,
    firstToken,
    endToken,
    method: strongest?.name ?? 'gazetteer',
    score: probabilityOf(scores, type),
  };
}

/** Softmax over the three types and "none of them", whose score is 0. */
function probabilityOf(scores: TypeScores, type: NameType): number {
  const sum = NAME_TYPES.reduce((total, one) => total + Math.exp(scores[one]), 1);
  return Math.exp(scores[type]) / sum;
}

function surnamesOf(names: readonly NameMention[]): Map<string, number> {
  const surnames = new Map<string, number>();
  for (const { type, name, from } of names) {
    if (type !== 'PERSON') continue;
    const { givenNames, surname } = parsePersonName(name);
    const key = surnameKey(surname);
    if (givenNames.length > 0 && !surnames.has(key)) surnames.set(key, from);
  }
  return surnames;
}

function partsOf(names: readonly NameMention[]): Set<string> {
  return new Set(names.filter(({ type }) => type === 'ORGANIZATION').flatMap(({ name }) => shortNames(name)));
}
