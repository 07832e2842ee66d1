import { CLEAN_RULES } from './clean-rules.ts';
import { type CleanedText } from './cleaned-text.ts';
import { MarkedText } from './marked-text.ts';

/**
 * Tells which UTF-16 ranges of a raw text are the article's body and which are not, with the rule that said so.
 * Nothing is removed: offsets stay those of `text`. Never throws; takes time linear in the length of the text.
 *
 * @param text the raw text as decoded
 * @param title the title that the article's source states; without it the text's own headline is looked for
 */
export function cleanText(text: string, title: string | null = null): CleanedText {
  const article = new MarkedText(text, title);
  for (const rule of CLEAN_RULES) {
    for (const finding of rule.find(article)) article.mark(finding, rule.name);
  }
  return {
    body: [...article.unmarked()].map(({ from, to }) => ({ from, to })),
    boilerplate: article.marks.sort((a, b) => a.from - b.from),
  };
}
