import { type GazetteerIndex } from '../../names/gazetteer-index.ts';
import { surnameKey } from '../../names/name-variants.ts';
import { parsePersonName } from '../../names/person-name.ts';
import { type ArticleText } from '../../text/article-text.ts';
import { type Token } from '../../text/tokens.ts';
import { GROUP_WORDS, NOT_NAMES } from '../words/common-capitalised-words.ts';
import { agreeOnTypes } from './agree-on-types.ts';
import { classifyName, type NameEvidence } from './classify-name.ts';
import { KnownNames } from './known-names.ts';
import { type NameMention } from './name-mention.ts';
import { titleLengthAt } from './title-words.ts';

/** The longest unknown name, in words; longer runs of capitals are headlines. */
const LONGEST_NAME = 7;

/**
 * The names of an article in text order: those the gazetteer knows (longest match), and runs of capitalised words,
 * typed by {@link classifyName}. In a dateline only what the gazetteer knows is a name. Runs whose type stays open are left
 * out, but for the surnames of people whom the article names in full.
 *
 * @param evidence what is known from elsewhere: ranges of statement sources, where people and organizations stand
 */
export function findNames(article: ArticleText, gazetteer: GazetteerIndex, evidence: NameEvidence): NameMention[] {
  const inside = new Set(
    article.tokens
      .filter((token, i) => token.isCapitalised && !isSentenceOpener(article, i))
      .map((token) => token.lower),
  );
  const datelineEnds = article.paragraphs.map((paragraph) => paragraph.from + datelineLength(article.slice(paragraph)));
  const known = new KnownNames(article, gazetteer);
  const found: NameMention[] = [];
  for (let i = 0; i < article.tokens.length;) {
    const token = article.tokens[i]!;
    const isDateline = token.from < datelineEnds[token.paragraph]!;
    const isCandidate = token.isCapitalised && token.lower !== 'the';
    const mention = !isCandidate ? null : isDateline ? known.at(i) : mentionAt(article, i, known, evidence, inside);
    if (mention !== null) found.push(mention);
    i = mention === null ? i + Math.max(1, titleLengthAt(article.tokens, i)) : mention.endToken;
  }
  return agreeOnTypes(withoutUnknownWords(found));
}

function mentionAt(
  article: ArticleText,
  at: number,
  names: KnownNames,
  evidence: NameEvidence,
  capitalisedInside: ReadonlySet<string>,
): NameMention | null {
  const known = names.at(at);
  if (known !== null) return known;
  if (titleLengthAt(article.tokens, at) > 0) return null;
  const end = runEnd(article, at, names);
  const first = article.tokens[at]!;
  if (NOT_NAMES.has(first.lower) || HALF_CAPITALISED.test(first.text)) return null;
  if (end === at + 1 && GROUP_WORDS.has(first.lower)) return null;
  if (end === at + 1 && isSentenceOpener(article, at) && !capitalisedInside.has(first.lower)) return null;
  return classifyName(article, at, end, evidence) ?? (end === at + 1 ? loneWord(first, at) : null);
}

/** A capitalised word of which nothing says what it is: a surname if the article gives the full name somewhere. */
function loneWord({ from, to, text }: Token, at: number): NameMention {
  const base = { from, to, name: text, firstToken: at, endToken: at + 1 };
  return { ...base, type: 'PERSON', entries: [], isDemonym: false, method: LONE_WORD };
}

const LONE_WORD = 'surname';

function withoutUnknownWords(mentions: readonly NameMention[]): NameMention[] {
  const surnames = new Set(
    mentions
      .filter(({ type, method }) => type === 'PERSON' && method !== LONE_WORD)
      .map(({ name }) => parsePersonName(name))
      .filter(({ givenNames }) => givenNames.length > 0)
      .map(({ surname }) => surnameKey(surname)),
  );
  return mentions.filter(({ name, method }) => method !== LONE_WORD || surnames.has(surnameKey(name)));
}

const LONGEST_DATELINE = 80;
/** "(Lantern Wire) —", "THIMBLE HOLLOW —", "TARN, Ruritania (LW) -". */
const DATELINE = /^(?:\p{Lu}[\p{Lu} .,'’-]{2,40}(?:,\s\p{Lu}[\p{L} .]{1,30})?)?\s?(?:\([^()]{1,30}\)\s?)?(?:[—–]|-\s)/u;

/** How many characters of a paragraph say only where and by whom it was written; 0 for most. */
function datelineLength(paragraph: string): number {
  return DATELINE.exec(paragraph.slice(0, LONGEST_DATELINE))?.[0].length ?? 0;
}

/** "Harbour-side", "Russian-held": an adjective made of a name. */
const HALF_CAPITALISED = /-\p{Ll}/u;

/** The end of a run of capitalised words; a known name or a title inside it ends it. */
function runEnd(article: ArticleText, at: number, names: KnownNames): number {
  const start = article.tokens[at]!;
  let end = at + 1;
  while (end < article.tokens.length && end - at < LONGEST_NAME) {
    const token = article.tokens[end]!;
    if (token.sentence !== start.sentence) break;
    const next = article.tokens[end + 1];
    const joins = isConnector(token) && next !== undefined && next.sentence === start.sentence && next.isCapitalised;
    const isInitialStop = token.text === '.' && /^\p{Lu}$/u.test(article.tokens[end - 1]!.text);
    if (!token.isCapitalised && !joins && !isInitialStop) break;
    if (token.isCapitalised && NOT_NAMES.has(token.lower)) break;
    if (token.isCapitalised && article.tokens[end - 1]!.isWord && breaksRun(article, end, names)) break;
    end++;
  }
  while (end > at + 1 && !article.tokens[end - 1]!.isCapitalised && article.tokens[end - 1]!.text !== '.') end--;
  return end;
}

function isConnector(token: Token): boolean {
  return ['of', 'for', 'de', 'la', 'du', 'del', 'von', 'van', 'der', 'den', 'bin', 'al', '&', 'the'].includes(
    token.lower,
  );
}

function breaksRun(article: ArticleText, at: number, names: KnownNames): boolean {
  const known = names.at(at);
  return titleLengthAt(article.tokens, at) > 1 || (known !== null && known.endToken - at > 1);
}

function isSentenceOpener(article: ArticleText, at: number): boolean {
  const before = article.tokens[at - 1];
  const token = article.tokens[at]!;
  return before === undefined || before.sentence !== token.sentence || /^["“‘'([—–:]$/.test(before.text);
}
