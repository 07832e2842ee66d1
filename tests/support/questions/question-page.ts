import { type ExampleQuery } from '../../../src/graphql/examples/load-examples.ts';

/** The page that shows each example query with what it answers on the five real articles. */
export const QUESTION_PAGE = 'docs/graphql.md';

const HEADING = /^## \d+\. .*$/m;
const QUERY = /^```graphql\n[\s\S]*?^```\n/m;
const ANSWER = /^[^\n|]*:\n\n(?:\|.*\|\n)+/m;

/** The question that an example asks in plain words: the first line of its file. */
export function questionOf({ query }: ExampleQuery): string {
  return /^# (.*)\n/.exec(query)![1]!;
}

function headingOf(example: ExampleQuery, at: number): string {
  return `## ${at + 1}. ${questionOf(example)}`;
}

/** The query as the page shows it: without the question, which is the heading. */
function blockOf({ query }: ExampleQuery): string {
  return `\`\`\`graphql\n${query.slice(query.indexOf('\n') + 1)}\`\`\`\n`;
}

/** The part of the page before its questions, and the part of each. */
function partsOf(page: string): string[] {
  return page.split(/^(?=## \d+\. )/m);
}

/** What the page has of one question: its heading, query and answer; empty where it has none. */
export interface QuestionPart {
  heading: string;
  query: string;
  answer: string;
}

/** The questions of the page, in its order. */
export function questionsOf(page: string): QuestionPart[] {
  return partsOf(page)
    .slice(1)
    .map((part) => ({
      heading: HEADING.exec(part)?.[0] ?? '',
      query: QUERY.exec(part)?.[0] ?? '',
      answer: ANSWER.exec(part.replace(QUERY, ''))?.[0] ?? '',
    }));
}

/** What the page should have of one question. */
export function questionPart(example: ExampleQuery, at: number, answer: string): QuestionPart {
  return { heading: headingOf(example, at), query: blockOf(example), answer };
}

/** The page with the heading, query and answer of one question made anew; all other words of it stay. */
export function withQuestion(page: string, at: number, { heading, query, answer }: QuestionPart): string {
  const [head, ...parts] = partsOf(page) as [string, ...string[]];
  const part = parts[at] ?? `${heading}\n\n${query}\n${answer}`;
  const [before, after = ''] = part.replace(HEADING, () => heading).split(QUERY) as [string, string?];
  const told = ANSWER.test(after) ? after.replace(ANSWER, () => answer) : `\n${answer}${after}`;
  parts[at] = `${before}${query}${told.startsWith('\n') ? told : `\n${told}`}`;
  return [head, ...parts].map((piece) => `${piece.trimEnd()}\n`).join('\n');
}

/** A table's cells without the spaces that align them. */
export function withoutPadding(text: string): string {
  return text
    .replace(/ *\| */g, '|')
    .replace(/-{3,}/g, '---')
    .trimEnd();
}
