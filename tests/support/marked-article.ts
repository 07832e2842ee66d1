import { sha256 } from '../../src/util/hash.ts';
import { type TextRange } from '../../src/util/text-range.ts';

import { type Attribution } from '../../src/model/attribution.ts';

import { type ReadArticle } from '../../src/read/read-article.ts';

import { type AttributionReader } from '../../src/extract/reader/attribution-reader.ts';

const OPENING = /\{(source|cue|content)(\d*)\|/y;

/** A text without its marks, and the attributions that the marks stand for. */
export interface MarkedText {
  text: string;
  attributions: Attribution[];
}

/**
 * Reads `{source|Ana Brod} {cue|said} {content|it rains}.` as a text and what a reader finds in it. Digits tell several
 * statements of one text apart and may share a part: `{source12|Brod} {cue1|said} {content1|…} and {cue2|said} {content2|…}`;
 * no digit means statement 1. Marks may be nested. Throws on a mark that is not closed, so that a test cannot go wrong quietly.
 */
export function readMarks(marked: string): MarkedText {
  const byDigit = new Map<string, Attribution>();
  const open: { role: 'source' | 'cue' | 'content'; digits: string; from: number }[] = [];
  let text = '';
  for (let i = 0; i < marked.length;) {
    OPENING.lastIndex = i;
    const opening = OPENING.exec(marked);
    if (opening !== null) {
      open.push({ role: opening[1] as 'source', digits: opening[2] || '1', from: text.length });
      i += opening[0].length;
    } else if (marked[i] === '}' && open.length > 0) {
      const { role, digits, from } = open.pop()!;
      for (const digit of digits) addPart(byDigit, digit, role, { from, to: text.length });
      i++;
    } else text += marked[i++]!;
  }
  if (open.length > 0) throw new Error(`a mark is not closed: ${marked}`);
  const attributions = [...byDigit].sort(([a], [b]) => Number(a) - Number(b)).map(([, attribution]) => attribution);
  return { text, attributions };
}

function addPart(
  byDigit: Map<string, Attribution>,
  digit: string,
  role: 'source' | 'cue' | 'content',
  range: TextRange,
): void {
  const attribution = byDigit.get(digit) ?? {
    content: [],
    cue: null,
    source: null,
    confidence: 0.9,
    method: 'marks@1',
  };
  byDigit.set(digit, attribution);
  if (role === 'content') attribution.content.push(range);
  else attribution[role] = range;
}

/** A reader that finds what it was told it would find, whatever the text. */
export function readerOf(attributions: readonly Attribution[]): AttributionReader {
  return {
    name: 'marks@1',
    sha256: sha256('marks'),
    read: () => Promise.resolve({ attributions: structuredClone([...attributions]), names: null }),
    close: () => Promise.resolve(),
  };
}

/** A plain-text article as read; `overrides` replaces what its source states of it. */
export function readArticleOf(text: string, overrides: Partial<ReadArticle> = {}): ReadArticle {
  return {
    name: 'sample.txt',
    location: '/news/sample.txt',
    url: null,
    title: null,
    byline: null,
    outletName: null,
    language: 'en',
    publishedAt: '2024-05-16',
    text,
    sha256: sha256(text.replace(/\p{Surrogate}/gu, '?')),
    encoding: 'utf-8',
    ...overrides,
  };
}
