import { type PredictedStatement } from '../../predictions/predicted-article.ts';
import { type ComparedArticle } from '../compared-article.ts';

/**
 * The predicted statements of one article with at least half of their words outside its body; none where the gold does
 * not say what the body is.
 */
export function outsideBody({ text, gold, given }: ComparedArticle): PredictedStatement[] {
  if (gold.body.length === 0) return [];
  const body = text.touched(gold.body);
  return given.statements.filter(({ content }) => {
    const own = [...text.touched(content)];
    return own.filter((word) => !body.has(word)).length * 2 >= own.length;
  });
}
