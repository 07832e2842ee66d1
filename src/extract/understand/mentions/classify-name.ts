import { overlaps, type TextRange } from '../../../util/text-range.ts';

import { foldText } from '../../names/fold-text.ts';
import { isGivenName } from '../../names/name-variants.ts';
import { type ArticleText } from '../../text/article-text.ts';
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../words/given-name-genders.ts';
import { ORGANIZATION_HEADS } from '../words/organization-words.ts';
import { type NameMention, type NameType } from './name-mention.ts';
import { titleLengthAt } from './title-words.ts';

/** What other parts know that helps to type a name. */
export interface NameEvidence {
  /** Where statements name their sources. */
  sources: readonly TextRange[];
}

/** What the second of two capitalised words is when they name no person: "Maidan Revolution", "Harbour Street". */
const NO_SURNAMES: ReadonlySet<string> = new Set(
  (
    'revolution war day act agreement accord crisis plan treaty movement prize cup bowl street road avenue square sea ocean ' +
    'river lake bay island islands mountains valley park bridge airport station hall palace building tower games festival ' +
    'summit forum conference report study bill law amendment deal order project programme program week month year night ' +
    'morning era age system index rights relations affairs states nations people party'
  ).split(' '),
);

interface Candidate {
  article: ArticleText;
  /** First token and the one after the last. */
  at: number;
  end: number;
  words: string[];
  evidence: NameEvidence;
}

/** A reason to give a run of capitalised words a type. The first that holds decides. */
interface NameRule {
  name: string;
  type: NameType;
  holds(candidate: Candidate): boolean;
}

const NAME_RULES: readonly NameRule[] = [
  /** "Ministry of Water", "Harbour Trust". */
  {
    name: 'organization-head',
    type: 'ORGANIZATION',
    holds: ({ words }) =>
      words.some((word, i) => ORGANIZATION_HEADS.has(foldText(word)) && (words.length > 1 || i > 0)),
  },
  /** "Deputy Mayor Ana Brod", "Mr. Hall". */
  { name: 'title-before', type: 'PERSON', holds: ({ article, at }) => hasTitleBefore(article, at) },
  /** "Marta Lindqvist": a known given name before another word. */
  {
    name: 'given-name',
    type: 'PERSON',
    holds: ({ words }) => words.length >= 2 && words.length <= 4 && isKnownGivenName(words[0]!),
  },
  /** "NATO", "UNHCR". */
  {
    name: 'capitals',
    type: 'ORGANIZATION',
    holds: ({ words }) => words.length === 1 && /^(?:\p{Lu}\.?){2,8}$/u.test(words[0]!),
  },
  /** "Ilkka Stenvall, the engineer," and "Ilkka Stenvall said". */
  {
    name: 'speaks',
    type: 'PERSON',
    holds: (candidate) => candidate.words.length >= 2 && candidate.words.length <= 4 && isSource(candidate),
  },
  /** "in Lower Tarnow". */
  {
    name: 'place-preposition',
    type: 'PLACE',
    holds: ({ article, at, words }) => words.length <= 3 && isAfterPlacePreposition(article, at),
  },
  /** "Pell said": one word that speaks is a surname whose full name may come later. */
  { name: 'speaks-surname', type: 'PERSON', holds: (candidate) => candidate.words.length === 1 && isSource(candidate) },
  /** Two capitalised words of which neither is anything else are most often a person. */
  {
    name: 'two-words',
    type: 'PERSON',
    holds: ({ words }) =>
      words.length === 2 &&
      words.every((word) => /^\p{Lu}[\p{Ll}’'-]+$/u.test(word)) &&
      !NO_SURNAMES.has(foldText(words[1]!)),
  },
];

/** The run of tokens `[at, end)` as a typed name, or null when nothing says what it is. */
export function classifyName(
  article: ArticleText,
  at: number,
  end: number,
  evidence: NameEvidence,
): NameMention | null {
  const tokens = article.tokens.slice(at, end);
  const candidate: Candidate = {
    article,
    at,
    end,
    words: tokens.filter((token) => token.isWord).map((token) => token.text),
    evidence,
  };
  const rule = NAME_RULES.find((one) => one.holds(candidate));
  if (rule === undefined) return null;
  const from = tokens[0]!.from;
  const to = tokens[tokens.length - 1]!.to;
  return {
    from,
    to,
    name: article.text.slice(from, to),
    type: rule.type,
    entries: [],
    isDemonym: false,
    firstToken: at,
    endToken: end,
    method: rule.name,
  };
}

function hasTitleBefore(article: ArticleText, at: number): boolean {
  for (let start = Math.max(0, at - 6); start < at; start++) {
    if (titleLengthAt(article.tokens, start) === at - start) return true;
  }
  return false;
}

function isKnownGivenName(word: string): boolean {
  const folded = foldText(word);
  return FEMALE_GIVEN_NAMES.has(folded) || MALE_GIVEN_NAMES.has(folded) || isGivenName(word);
}

function isSource({ article, at, end, evidence }: Candidate): boolean {
  const range = { from: article.tokens[at]!.from, to: article.tokens[end - 1]!.to };
  return evidence.sources.some((source) => overlaps(source, range) && range.from - source.from < 60);
}

function isAfterPlacePreposition(article: ArticleText, at: number): boolean {
  const before = article.tokens[at - 1];
  return (
    before !== undefined &&
    before.sentence === article.tokens[at]!.sentence &&
    /^(?:in|at|near|around|outside|from|across)$/.test(before.lower)
  );
}
