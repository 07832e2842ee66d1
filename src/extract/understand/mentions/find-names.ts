import { type GazetteerIndex } from '../../names/gazetteer-index.ts';
import { type ArticleText } from '../../text/article-text.ts';
import { CandidateFinder } from './find-candidates.ts';
import { headlineSentences } from './headlines.ts';
import { KnownNames } from './known-names.ts';
import { type NameCandidate } from './name-candidate.ts';
import { type NameEvidence } from './name-evidence.ts';
import { type NameMention } from './name-mention.ts';
import { NamesOfArticle } from './names-of-article.ts';
import { ReadNames } from './read-names.ts';
import { isKnownGivenName } from './shape-features.ts';
import { titleLengthAt } from './title-words.ts';
import { typeNames } from './type-names.ts';

/**
 * The names of an article in text order: runs of words that the gazetteer knows, that the reader took for names or that
 * are capitalised, each with its likeliest type by all evidence (`score-name.ts`). In a dateline and in headlines, where
 * capitals say nothing, only what the gazetteer, the reader or the rest of the article knows is a name.
 */
export function findNames(article: ArticleText, gazetteer: GazetteerIndex, evidence: NameEvidence): NameMention[] {
  const known = new KnownNames(article, gazetteer);
  const read = new ReadNames(evidence.names);
  const finder = new CandidateFinder(article, known, read);
  const headlines = headlineSentences(article);
  const datelineEnds = article.paragraphs.map((paragraph) => paragraph.from + datelineLength(article.slice(paragraph)));
  const candidates: NameCandidate[] = [];
  const { tokens } = article;
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    const isPlain = !headlines.has(token.sentence) && token.from >= datelineEnds[token.paragraph]!;
    const candidate = canBegin(article, i) ? (isPlain ? finder.candidateAt(i) : recognised(i)) : null;
    if (candidate !== null) candidates.push(candidate);
    i = candidate?.endToken ?? i + Math.max(1, titleLengthAt(tokens, i));
  }
  const names = typeNames(candidates, {
    sources: [...evidence.sources].sort((a, b) => a.from - b.from),
    lowerCaseWords: new Set(
      tokens.filter(({ isWord, isCapitalised }) => isWord && !isCapitalised).map(({ lower }) => lower),
    ),
  });
  return withHeadlines(article, names, headlines);

  /** Where capitals say nothing: what the gazetteer knows, or a given name opens. */
  function recognised(at: number): NameCandidate | null {
    const name = known.at(at);
    if (name !== null) return finder.candidate(at, name.endToken, name);
    const run = finder.candidateAt(at);
    return run !== null && isFullName(run) ? run : null;
  }
}

/** "Marta Lindqvist" and no word more: in capitals throughout even that says too little. */
function isFullName({ words }: NameCandidate): boolean {
  const [given, surname] = words;
  return words.length === 2 && isKnownGivenName(given!) && surname !== surname!.toUpperCase();
}

function canBegin(article: ArticleText, at: number): boolean {
  const token = article.tokens[at]!;
  return token.isCapitalised && token.lower !== 'the';
}

/** Adds what headlines hold of the article's names. */
function withHeadlines(
  article: ArticleText,
  names: readonly NameMention[],
  headlines: ReadonlySet<number>,
): NameMention[] {
  if (headlines.size === 0) return [...names];
  const ofArticle = new NamesOfArticle(
    names.filter(({ firstToken }) => !headlines.has(article.tokens[firstToken]!.sentence)),
  );
  const taken = new Set(names.map(({ firstToken }) => firstToken));
  const found = [...names];
  const { tokens } = article;
  for (let i = 0; i < tokens.length;) {
    const isOpen = headlines.has(tokens[i]!.sentence) && canBegin(article, i) && !taken.has(i);
    const mention = isOpen ? ofArticle.at(article, i) : null;
    if (mention !== null) found.push(mention);
    i = mention?.endToken ?? i + 1;
  }
  return found.sort((a, b) => a.from - b.from);
}

const LONGEST_DATELINE = 80;
/** "(Lantern Wire) —", "THIMBLE HOLLOW —", "TARN, Ruritania (LW) -". */
const DATELINE = /^(?:\p{Lu}[\p{Lu} .,'’-]{2,40}(?:,\s\p{Lu}[\p{L} .]{1,30})?)?\s?(?:\([^()]{1,30}\)\s?)?(?:[—–]|-\s)/u;

/** How many characters of a paragraph say only where and by whom it was written; 0 for most. */
function datelineLength(paragraph: string): number {
  return DATELINE.exec(paragraph.slice(0, LONGEST_DATELINE))?.[0].length ?? 0;
}
