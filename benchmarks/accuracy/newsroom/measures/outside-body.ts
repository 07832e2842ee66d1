import { type ComparedArticle } from '../compared-article.ts';
import { type ExportStatement } from '../export-record.ts';

/** The exported statements of one article with at least half of their words outside its body. */
export function outsideBody({ words, gold, given }: ComparedArticle): ExportStatement[] {
  const body = words.touched(gold.body);
  return given.statements.filter(({ content }) => {
    const own = [...words.touched(content)];
    return own.filter((word) => !body.has(word)).length * 2 >= own.length;
  });
}
