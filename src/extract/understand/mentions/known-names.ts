import { type GazetteerEntry } from '../../../model/gazetteer.ts';

import { type GazetteerIndex } from '../../names/gazetteer-index.ts';
import { type ArticleText } from '../../text/article-text.ts';
import { type Token } from '../../text/tokens.ts';
import { NOT_NAMES } from '../words/common-capitalised-words.ts';
import { NAME_CONNECTORS } from '../words/organization-words.ts';

/** A name, metonym or demonym of the gazetteer as it stands in the text. */
export interface KnownName {
  entries: readonly GazetteerEntry[];
  isDemonym: boolean;
  /** Index after the last token. */
  endToken: number;
}

/** The names of an article that the gazetteer knows. Each token is looked up once, however often it is asked about. */
export class KnownNames {
  private readonly article: ArticleText;
  private readonly gazetteer: GazetteerIndex;
  private readonly found = new Map<number, KnownName | null>();

  constructor(article: ArticleText, gazetteer: GazetteerIndex) {
    this.article = article;
    this.gazetteer = gazetteer;
  }

  /** The longest name, metonym or demonym of the gazetteer that starts at a token, or null. */
  at(token: number): KnownName | null {
    let known = this.found.get(token);
    if (known === undefined) {
      known = knownNameAt(this.article, token, this.gazetteer);
      this.found.set(token, known);
    }
    return known;
  }
}

function knownNameAt(article: ArticleText, at: number, gazetteer: GazetteerIndex): KnownName | null {
  const first = article.tokens[at]!;
  for (let end = furthestEnd(article, at, gazetteer.longestNameFrom(first.text)); end > at; end--) {
    const last = article.tokens[end - 1]!;
    if (!last.isWord || (!last.isCapitalised && end - at < 3)) continue;
    const name = article.text.slice(first.from, last.to);
    if (end === at + 1 && NOT_NAMES.has(first.lower) && name !== name.toUpperCase()) continue;
    const place = gazetteer.byDemonym(name);
    const entries = usable([...gazetteer.byName(name), ...metonymEntries(gazetteer, name)], name);
    if (place !== null && entries.length === 0) return { entries: [place], isDemonym: true, endToken: end };
    if (entries.length > 0) return { entries, isDemonym: false, endToken: end };
  }
  return null;
}

function metonymEntries(gazetteer: GazetteerIndex, name: string): GazetteerEntry[] {
  const organization = gazetteer.byMetonym(name);
  return organization === null ? [] : [organization];
}

/** An alias in capitals ("US", "WHO") must stand in capitals: "us" and "who" are words. */
function usable(entries: readonly GazetteerEntry[], name: string): GazetteerEntry[] {
  const isShout = name === name.toUpperCase();
  const fits = entries.filter((entry) => {
    const forms = [entry.name, ...entry.aliases, ...(entry.type === 'ORGANIZATION' ? entry.metonyms : [])];
    const same = forms.filter(
      (form) => form.replaceAll('.', '').toLowerCase() === name.replaceAll('.', '').toLowerCase(),
    );
    return isShout || same.length === 0 || same.some((form) => form !== form.toUpperCase());
  });
  return [...new Set(fits)];
}

function furthestEnd(article: ArticleText, at: number, maxWords: number): number {
  const start = article.tokens[at]!;
  let end = at + 1;
  while (end < article.tokens.length && end - at < maxWords * 2) {
    const token = article.tokens[end]!;
    if (token.sentence !== start.sentence || !canContinueKnownName(token)) break;
    end++;
  }
  return end;
}

function canContinueKnownName(token: Token): boolean {
  if (token.isCapitalised || NAME_CONNECTORS.has(token.lower) || token.text === '-' || token.text === '.') return true;
  return /^[’']s$/.test(token.text) || (token.isWord && KNOWN_NAME_TAILS.has(token.lower));
}

/** Lower-case words in which names of offices and forces may end: "the Russian defense ministry". */
const KNOWN_NAME_TAILS: ReadonlySet<string> = new Set(
  'ministry military defense defence foreign army forces armed navy air presidency government parliament police refugee agency secretary-general chief'.split(
    ' ',
  ),
);
