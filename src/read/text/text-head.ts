import { outletOfDateline } from './lines/agency-tag.ts';
import { type LineFacts } from './lines/metadata-line.ts';
import { METADATA_LINES } from './metadata-lines.ts';
import { type Paragraph } from './paragraph.ts';
import { countWords, isHeadlineShaped, isProse } from './paragraph-shape.ts';

/** No page has more lines before its article than this. */
const MOST_HEAD_LINES = 20;
const FIGURES = /\d+/g;

/** What stands before an article's first paragraph of running text. */
export interface TextHead {
  facts: LineFacts;
  /** Index of the paragraph that is the headline; null when the text has none. */
  titleIndex: number | null;
  /** Index of the first paragraph of running text; null when there is none near the top. */
  proseIndex: number | null;
}

/**
 * Reads the lines before the running text begins. The headline is the first line with a headline's shape and four
 * words or more, else the first with two; a text without running text has no headline. What no line says is absent.
 */
export function readTextHead(paragraphs: readonly Paragraph[]): TextHead {
  const facts: LineFacts = {};
  const headlines: number[] = [];
  let proseIndex: number | null = null;
  for (const [index, { text }] of paragraphs.slice(0, MOST_HEAD_LINES).entries()) {
    const rest = readFacts(text, facts);
    if (rest === '') continue;
    if (isProse(rest)) {
      Object.assign(facts, outletOfDateline(rest));
      proseIndex = index;
      break;
    }
    if (rest === text && isHeadlineShaped(text)) headlines.push(index);
  }
  const titleIndex = proseIndex === null ? null : titleAmong(headlines, paragraphs);
  if (titleIndex !== null) facts.title = paragraphs[titleIndex]!.text;
  return { facts, titleIndex, proseIndex };
}

/** Adds what the metadata at the start of `text` says to `facts`; returns what is left of the text. */
function readFacts(text: string, facts: LineFacts): string {
  let rest = text;
  for (const line of METADATA_LINES) {
    const match = line.match(rest);
    if (!match) continue;
    const { to, ...found } = match;
    const isBetterDate = facts.publishedAt === undefined || (facts.isUpdate === true && found.isUpdate === false);
    if (!isBetterDate) delete found.publishedAt;
    Object.assign(facts, found);
    rest = rest.slice(to).trimStart();
  }
  return rest;
}

/** Figures do not count as words here: dates that could not be read are no headlines. */
function titleAmong(headlines: readonly number[], paragraphs: readonly Paragraph[]): number | null {
  const withWords = (least: number): number | undefined =>
    headlines.find((index) => countWords(paragraphs[index]!.text.replace(FIGURES, '')) >= least);
  return withWords(4) ?? withWords(2) ?? null;
}
