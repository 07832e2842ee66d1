import { type ArticleParagraph } from './article-paragraph.ts';
import { type MarkedText } from './marked-text.ts';

/** A paragraph to mark: all of it, or from its start up to `to`, or from `from` to its end (UTF-16, in the raw text). */
export interface Finding {
  paragraph: ArticleParagraph;
  from?: number;
  to?: number;
}

/** One reason why part of a text is not the article's own. Rules run in order; each sees only what is still unmarked. */
export interface CleanRule {
  name: string;
  description: string;
  /** Made up. */
  example: string;
  find(article: MarkedText): Iterable<Finding>;
}

/** A rule that looks at one paragraph at a time: true marks all of it. */
export function paragraphRule(
  rule: Omit<CleanRule, 'find'> & { matches(paragraph: string, index: number): boolean },
): CleanRule {
  return {
    name: rule.name,
    description: rule.description,
    example: rule.example,
    *find(article) {
      for (const paragraph of article.unmarked())
        if (rule.matches(paragraph.text, paragraph.index)) yield { paragraph };
    },
  };
}
