import { surnameKey } from '../../names/name-variants.ts';
import { parsePersonName } from '../../names/person-name.ts';
import { type ArticleNames, type NameCandidate } from './name-candidate.ts';
import { type NameFeature } from './name-feature.ts';
import { isWordsOfTheArticle } from './shape-features.ts';

/** Evidence from elsewhere in the article. */
export const DOCUMENT_FEATURES: readonly NameFeature[] = [
  {
    name: 'surname-of-person',
    description: 'The surname of somebody whom the article names in full: “Lindqvist” beside “Marta Lindqvist”.',
    weights: { PERSON: 7, ORGANIZATION: -1, PLACE: -1 },
    holds: isSurnameOfPerson,
  },
  {
    name: 'short-for-organization',
    description:
      'The short form of an organization that the article names in full: “Tessier” beside “Tessier Holdings”.',
    weights: { ORGANIZATION: 5, PERSON: -1 },
    holds: (candidate, { organizationParts }) => {
      return (
        organizationParts.has(candidate.key) || (hasThe(candidate) && organizationParts.has(`the ${candidate.key}`))
      );
    },
  },
  {
    name: 'common-words',
    description: 'The article writes all of its words in lower case as well: “Mostly True”.',
    weights: { PERSON: -2.5, ORGANIZATION: -2, PLACE: -2.5 },
    holds: (candidate, { lowerCaseWords }) => isWordsOfTheArticle(candidate, lowerCaseWords),
  },
  {
    name: 'acronym',
    description:
      'An acronym in brackets behind what it stands for, or the other way round: “Dock Workers Union (DWU)”.',
    weights: { ORGANIZATION: 4, PERSON: -2, PLACE: -1 },
    holds: (candidate) => isBesideItsAcronym(candidate),
  },
  {
    name: 'place-after',
    description: 'A known larger place between commas behind it: “Lower Tarnow, Poland,”.',
    weights: { PLACE: 3.5 },
    holds: isBeforeLargerPlace,
  },
];

/** A known place is a person's surname only behind the full name. */
function isSurnameOfPerson({ name, words, entries, from }: NameCandidate, { surnames }: ArticleNames): boolean {
  if (words.length > 3) return false;
  const { givenNames, surname } = parsePersonName(name);
  if (givenNames.length > 0) return false;
  const first = surnames.get(surnameKey(surname));
  return first !== undefined && (entries.length === 0 || first < from);
}

function hasThe({ article, firstToken }: NameCandidate): boolean {
  return article.tokens[firstToken - 1]?.lower === 'the';
}

/** How far an acronym may stand from what it means. */
const LONGEST_EXPANSION = 12;

function isBesideItsAcronym({ article, words, firstToken, endToken }: NameCandidate): boolean {
  const { tokens } = article;
  if (words.length === 1) {
    const acronym = words[0]!.replaceAll('.', '');
    if (!/^\p{Lu}{2,8}$/u.test(acronym)) return false;
    const isBracketed = tokens[firstToken - 1]?.text === '(' && tokens[endToken]?.text === ')';
    const around = isBracketed
      ? tokens.slice(Math.max(0, firstToken - LONGEST_EXPANSION), firstToken - 1)
      : tokens[endToken]?.text === '('
        ? tokens.slice(endToken + 1, endToken + LONGEST_EXPANSION)
        : [];
    return initials(around.map(({ text }) => text)).includes(acronym);
  }
  const acronym = tokens[endToken]?.text === '(' ? tokens[endToken + 1]?.text.replaceAll('.', '') : undefined;
  return acronym !== undefined && acronym.length > 1 && initials(words).includes(acronym);
}

/** The first letters of the capitalised words. */
function initials(words: readonly string[]): string {
  return words.map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '').join('');
}

function isBeforeLargerPlace({ article, endToken, entries }: NameCandidate, { knownPlaces }: ArticleNames): boolean {
  const { tokens } = article;
  if (entries.length > 0 || tokens[endToken]?.text !== ',' || !knownPlaces.has(endToken + 1)) return false;
  const after = tokens.slice(endToken + 2, endToken + 4).find((token) => !token.isCapitalised);
  return after === undefined || /^[,.;)]$/.test(after.text);
}
