import { nameKey } from '../../names/name-key.ts';
import { type ArticleText } from '../../text/article-text.ts';
import { type Token } from '../../text/tokens.ts';
import { GROUP_WORDS, NOT_NAMES } from '../words/common-capitalised-words.ts';
import { PERSON_NOUNS, PLACE_OPENERS, WORDS_THAT_ARE_GIVEN_NAMES } from '../words/name-words.ts';
import { ORGANIZATION_HEADS } from '../words/organization-words.ts';
import { ROLE_HEADS } from '../words/role-words.ts';
import { type KnownName, type KnownNames } from './known-names.ts';
import { type NameCandidate } from './name-candidate.ts';
import { type ReadNames } from './read-names.ts';
import { isJoinedArticle } from './shape-features.ts';
import { titleLengthAt } from './title-words.ts';

/** The longest unknown name, in tokens; longer runs of capitals are headlines. */
const LONGEST_NAME = 8;

/** Finds runs of words that may be names: see `candidateAt`. */
export class CandidateFinder {
  private readonly article: ArticleText;
  private readonly known: KnownNames;
  private readonly read: ReadNames;
  /** Words that are capitalised somewhere inside a sentence. */
  private readonly capitalisedInside: ReadonlySet<string>;

  constructor(article: ArticleText, known: KnownNames, read: ReadNames) {
    this.article = article;
    this.known = known;
    this.read = read;
    this.capitalisedInside = new Set(
      article.tokens
        .filter((token, i) => isNameWord(token) && !isSentenceOpener(article, i))
        .map((token) => token.lower),
    );
  }

  /**
   * The run of words from a token on that may be a name, or null: a name of the gazetteer, a longer one that is made with
   * it ("University of Linz"), or a run of capitalised words.
   */
  candidateAt(at: number): NameCandidate | null {
    const known = this.known.at(at);
    if (known !== null) {
      const knownEnd = known.endToken;
      const isPerson = known.entries.some(({ type }) => type === 'PERSON');
      const end = isPerson ? knownEnd : this.organizationEnd(at, knownEnd);
      return end > knownEnd ? this.candidate(at, end, null) : this.candidate(at, knownEnd, known);
    }
    const end = this.unknownEnd(at);
    return end === null ? null : this.candidate(at, end, null);
  }

  /** A candidate of the tokens `[at, end)`. */
  candidate(at: number, end: number, known: KnownName | null): NameCandidate {
    const tokens = this.article.tokens.slice(at, end);
    const words = tokens.filter(({ isWord }) => isWord);
    const from = tokens[0]!.from;
    const to = tokens.at(-1)!.to;
    const name = this.article.text.slice(from, to);
    const read = this.read.overlapping({ from, to });
    return {
      article: this.article,
      from,
      to,
      name,
      key: nameKey(name),
      firstToken: at,
      endToken: end,
      words: words.map(({ text }) => text),
      lower: words.map(({ lower }) => lower.replace(/\.$/, '')),
      entries: known?.entries ?? [],
      isDemonym: known?.isDemonym ?? false,
      read: read?.logOdds ?? null,
      isUnread: this.read.isLookedFor && read === null,
    };
  }

  /** The end of an organization's name that a known name or a demonym opens ("Osk Water Board"), or `end`. */
  private organizationEnd(at: number, end: number): number {
    const run = this.runEnd(at);
    for (let last = run; last > end; last--) {
      const token = this.article.tokens[last - 1]!;
      if (token.isCapitalised && ORGANIZATION_HEADS.has(token.lower)) return this.throughOf(last, run);
    }
    return end;
  }

  /** "Ministry of Fisheries": what "of" adds to a head belongs to the name. */
  private throughOf(end: number, run: number): number {
    return end < run && this.article.tokens[end]!.lower === 'of' ? run : end;
  }

  private unknownEnd(at: number): number | null {
    const { tokens } = this.article;
    const first = tokens[at]!;
    if (titleLengthAt(tokens, at) > 0 && !this.isSaint(at)) return null;
    const end = this.runEnd(at);
    const isOne = end === at + 1;
    const next = tokens[at + 1];
    if (NOT_NAMES.has(first.lower) && !this.opensLongerName(at, end)) return null;
    if (HALF_CAPITALISED.test(first.text) || CONTRACTION.test(first.text)) return null;
    if (GROUP_WORDS.has(first.lower) && (isOne || this.known.at(at + 1) !== null)) return null;
    if (isOne && this.isCommonOpener(at)) return null;
    if (this.isCommonOpener(at) && /^(?:of|for)$/.test(next?.lower ?? '')) return null;
    const isTrade = PERSON_NOUNS.has(first.lower) || ROLE_HEADS.has(first.lower);
    if (isTrade && !isOne && next !== undefined && !ORGANIZATION_HEADS.has(tokens[end - 1]!.lower)) return null;
    return end;
  }

  /** A word that opens a sentence and nothing else says it is a name: "Shares of Halvor". */
  private isCommonOpener(at: number): boolean {
    const { lower } = this.article.tokens[at]!;
    return isSentenceOpener(this.article, at) && !this.capitalisedInside.has(lower) && !ORGANIZATION_HEADS.has(lower);
  }

  /** "East Hathe", and inside a sentence "Will Lund": words that stand in the lists of words that are no names. */
  private opensLongerName(at: number, end: number): boolean {
    if (end < at + 2) return false;
    const { lower } = this.article.tokens[at]!;
    if (PLACE_OPENERS.has(lower)) return true;
    return WORDS_THAT_ARE_GIVEN_NAMES.has(lower) && !isSentenceOpener(this.article, at);
  }

  private isSaint(at: number): boolean {
    return this.article.tokens[at]!.text === 'St' && this.article.tokens[at + 1]?.text === '.';
  }

  /** The end of a run of capitalised words; a known name of several words or a title inside it ends it. */
  private runEnd(at: number): number {
    const { tokens } = this.article;
    const start = tokens[at]!;
    let end = at + 1;
    while (end < tokens.length && end - at < LONGEST_NAME) {
      const token = tokens[end]!;
      if (token.sentence !== start.sentence) break;
      if (isNameWord(token)) {
        if (NOT_NAMES.has(token.lower) || CONTRACTION.test(token.text)) break;
        if (tokens[end - 1]!.isWord && this.breaksRun(end)) break;
      } else if (!this.joins(at, end)) break;
      end++;
    }
    while (end > at + 1 && !isNameWord(tokens[end - 1]!) && tokens[end - 1]!.text !== '.') end--;
    if (tokens[end - 1]!.text === '.' && !isInitial(tokens[end - 2]!)) end--;
    return end;
  }

  /** Whether a token that is no name word holds a name together: "of", "van der", the stop of "St." or of an initial. */
  private joins(at: number, index: number): boolean {
    const { tokens } = this.article;
    const token = tokens[index]!;
    const before = tokens[index - 1]!;
    if (token.text === '.') return isInitial(before) || before.text === 'St';
    if (/^[’']s$/.test(token.text)) {
      const next = tokens[index + 1];
      return next !== undefined && next.isCapitalised && ORGANIZATION_HEADS.has(next.lower) && index === at + 1;
    }
    if (token.lower === 'and') return this.isWithinOffice(at, index);
    if (!isConnector(token)) return false;
    for (let i = index + 1; i < index + 3; i++) {
      const next = tokens[i];
      if (next === undefined || next.sentence !== token.sentence) return false;
      if (isNameWord(next)) return true;
      if (!isConnector(next)) return false;
    }
    return false;
  }

  /** "Department of Roads and Bridges": what an office is for can be two things. */
  private isWithinOffice(at: number, index: number): boolean {
    const { tokens } = this.article;
    const next = tokens[index + 1];
    const before = tokens.slice(at, index);
    const head = before.findIndex(({ lower }) => ORGANIZATION_HEADS.has(lower));
    const isOffice = head >= 0 && /^(?:of|for)$/.test(before[head + 1]?.lower ?? '');
    return isOffice && next !== undefined && next.isCapitalised && this.known.at(index + 1) === null;
  }

  private breaksRun(at: number): boolean {
    const known = this.known.at(at);
    return titleLengthAt(this.article.tokens, at) > 1 || (known !== null && known.endToken - at > 1);
  }
}

/** "We're", "Don't": capitalised as any word may be. */
const CONTRACTION = /[’'](?:re|ve|ll|d|m|t)$/i;
/** "Harbour-side", "Russian-held": an adjective made of a name. */
const HALF_CAPITALISED = /-\p{Ll}/u;

function isNameWord(token: Token): boolean {
  return token.isCapitalised || isJoinedArticle(token.text);
}

function isInitial(token: Token): boolean {
  return /^\p{Lu}$/u.test(token.text);
}

function isConnector(token: Token): boolean {
  return /^(?:of|for|de|la|du|del|della|di|da|dos|von|zu|van|der|den|ter|ten|bin|ibn|al|el|&|the)$/.test(token.lower);
}

/** Whether a token would be capitalised whatever it is. */
export function isSentenceOpener(article: ArticleText, at: number): boolean {
  const before = article.tokens[at - 1];
  const token = article.tokens[at]!;
  return before === undefined || before.sentence !== token.sentence || /^["“‘'([—–:]$/.test(before.text);
}
