import { CodePointIndex } from '../../util/code-point-index.ts';

import { type Span } from '../../model/span.ts';
import { type Statement } from '../../model/statement.ts';

import { findQuotations } from '../../extract/text/quotations.ts';

import { compareWording } from '../../resolve/utterances/compare-wording.ts';
import { WordedText } from '../../resolve/utterances/worded-text.ts';

import { type GraphView } from '../../store/graph-view.ts';

import { findSimilar } from './find-similar.ts';
import { type WordDifference, wordDifferences } from './word-differences.ts';

export const QUOTE_VERDICTS = ['VERBATIM', 'ALTERED', 'SAID_BY_SOMEONE_ELSE', 'NOT_FOUND'] as const;
export type QuoteVerdict = (typeof QUOTE_VERDICTS)[number];

/** A reported statement that a text resembles. */
export interface QuoteMatch {
  statement: Statement;
  /** The share of the text's words that stand in it, in the same order. */
  score: number;
  /** Word for word, one word after the other. */
  isVerbatim: boolean;
  /** Whether the words stand inside quotation marks in the report. */
  isQuoted: boolean;
  /** From what the report has to the text. */
  differences: WordDifference[];
}

export interface VerifiedQuote {
  verdict: QuoteVerdict;
  /** Best first. */
  matches: QuoteMatch[];
}

/** Below this share of common words a statement is another one. */
const LEAST_SCORE = 0.6;
const LEAST_WORDS = 3;
/** So much of another's verbatim words must the speaker's own come to for the verdict to be "altered". */
const CLOSE_SCORE = 0.8;

/**
 * Whether a text was said so, by a speaker or by anyone: compared with what reports say, word by word, without case,
 * accents and marks.
 *
 * @param speakerId null: whoever said it
 */
export async function verifyQuote(view: GraphView, text: string, speakerId: string | null): Promise<VerifiedQuote> {
  const matches = await findMatches(view, text);
  const own = matches.filter(({ statement }) => speakerId === null || statement.speakerId === speakerId);
  const others = matches.filter((match) => !own.includes(match));
  return { verdict: verdictOf(own[0], others[0]), matches: [...own, ...others] };
}

/** What is found by several words at once is not looked for by fewer. */
async function findMatches(view: GraphView, text: string): Promise<QuoteMatch[]> {
  for await (const statements of findSimilar(view, text)) {
    const matches = statements.map((statement) => matchOf(statement, text)).filter((match) => match !== null);
    if (matches.length > 0) {
      return matches.sort((a, b) => rank(b) - rank(a) || (a.statement.id < b.statement.id ? -1 : 1));
    }
  }
  return [];
}

function verdictOf(own: QuoteMatch | undefined, other: QuoteMatch | undefined): QuoteVerdict {
  if (own !== undefined && isProof(own)) return 'VERBATIM';
  if (own !== undefined && !(other !== undefined && isProof(other) && own.score < CLOSE_SCORE)) return 'ALTERED';
  return other === undefined ? 'NOT_FOUND' : 'SAID_BY_SOMEONE_ELSE';
}

/** Words outside quotation marks are the reporter's, however well they fit. */
function isProof({ isVerbatim, isQuoted }: QuoteMatch): boolean {
  return isVerbatim && isQuoted;
}

function rank(match: QuoteMatch): number {
  return match.score + Number(isProof(match)) + Number(match.isQuoted) / 10;
}

function matchOf(statement: Statement, text: string): QuoteMatch | null {
  const [reported, asked] = [new WordedText(statement.text), new WordedText(text)];
  if (asked.words.length === 0) return null;
  const at = positionOf(asked.words, reported.words);
  if (at !== null) {
    const span = reported.span(at, at + asked.words.length);
    const isQuoted = isInQuotation(statement, span);
    return { statement, score: 1, isVerbatim: true, isQuoted, differences: [] };
  }
  const runs = compareWording(statement.text, text).filter(({ kind }) => kind === 'EQUAL');
  const equal = runs.reduce((sum, { second }) => sum + wordsIn(text, second), 0);
  const score = equal / asked.words.length;
  if (score < LEAST_SCORE || equal < Math.min(LEAST_WORDS, asked.words.length)) return null;
  const span = { start: runs[0]!.first.start, end: runs.at(-1)!.first.end };
  const differences = trimmed(wordDifferences(statement.text, text));
  return { statement, score, isVerbatim: false, isQuoted: isInQuotation(statement, span), differences };
}

/** Where a sequence of words stands in another without a gap. */
function positionOf(words: readonly string[], within: readonly string[]): number | null {
  for (let at = 0; at + words.length <= within.length; at++) {
    if (words.every((word, offset) => within[at + offset] === word)) return at;
  }
  return null;
}

function wordsIn(text: string, span: Span): number {
  return new WordedText([...text].slice(span.start, span.end).join('')).words.length;
}

/** What a report says before and after the quoted part is no difference. */
function trimmed(differences: WordDifference[]): WordDifference[] {
  const isExtra = (difference: WordDifference | undefined): boolean => difference?.kind === 'DELETED';
  return differences.slice(isExtra(differences[0]) ? 1 : 0, isExtra(differences.at(-1)) ? -1 : undefined);
}

function isInQuotation({ kind, text }: Statement, span: Span): boolean {
  if (kind !== 'MIXED') return kind === 'DIRECT';
  const { from, to } = new CodePointIndex(text).toRange(span);
  return findQuotations(text, [{ from: 0, to: text.length }]).some((one) => one.from <= from && to <= one.to);
}
