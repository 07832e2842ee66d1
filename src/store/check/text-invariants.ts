import { CodePointIndex } from '../../util/code-point-index.ts';

import { type Article } from '../../model/article.ts';
import { type Mention } from '../../model/mention.ts';
import { type Span } from '../../model/span.ts';
import { type Statement } from '../../model/statement.ts';

/** An article's text, read by code point spans. */
export class ArticleText {
  readonly length: number;
  private readonly index: CodePointIndex;

  constructor(readonly article: Article) {
    this.index = new CodePointIndex(article.text);
    this.length = this.index.toCodePoint(article.text.length);
  }

  /** Whether a span has words and lies in the text. */
  holds({ start, end }: Span): boolean {
    return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= this.length;
  }

  read({ start, end }: Span): string {
    return this.article.text.slice(this.index.toUnit(start), this.index.toUnit(end));
  }
}

/** Something that must hold of what stands in an article's text. */
interface TextInvariant<T> {
  rule: string;
  problem(node: T, text: ArticleText): string | null;
}

/** How the pieces of a statement's content are joined into its text. */
const JOINT = ' … ';

export const ARTICLE_TEXT_INVARIANTS: readonly TextInvariant<Article>[] = [
  {
    rule: 'article-ranges-in-text',
    problem: ({ body, boilerplate }, text) => outside([...body, ...boilerplate], text),
  },
];

export const STATEMENT_TEXT_INVARIANTS: readonly TextInvariant<Statement>[] = [
  {
    rule: 'statement-has-content',
    problem: ({ content }) => (content.length > 0 ? null : 'has no content'),
  },
  {
    rule: 'statement-spans-in-text',
    problem: ({ content, cue, source, context }, text) => outside([...content, ...cue, ...source, context], text),
  },
  {
    rule: 'statement-text-agrees',
    problem: (statement, text) => {
      const there = statement.content.map((span) => text.read(span)).join(JOINT);
      return statement.text === there ? null : `says ${excerpt(statement.text)}, its spans read ${excerpt(there)}`;
    },
  },
  {
    rule: 'statement-not-in-boilerplate',
    problem: ({ content }, { article }) => {
      const range = article.boilerplate.find((other) => content.some((span) => overlap(span, other)));
      return range === undefined ? null : `has content in ${range.rule} at ${range.start}–${range.end}`;
    },
  },
];

export const MENTION_TEXT_INVARIANTS: readonly TextInvariant<Mention>[] = [
  { rule: 'mention-span-in-text', problem: (mention, text) => outside([mention], text) },
  {
    rule: 'mention-text-agrees',
    problem: (mention, text) => {
      const there = text.read(mention);
      return mention.text === there ? null : `says ${excerpt(mention.text)}, its span reads ${excerpt(there)}`;
    },
  },
];

function outside(spans: readonly Span[], text: ArticleText): string | null {
  const wrong = spans.find((span) => !text.holds(span));
  return wrong === undefined ? null : `has the span ${wrong.start}–${wrong.end} in a text of ${text.length} characters`;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function excerpt(text: string): string {
  const characters = [...text];
  return JSON.stringify(characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text);
}
