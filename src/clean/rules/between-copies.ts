import { type CleanRule } from '../clean-rule.ts';

/** Fewer repeated paragraphs in a row are no copy of a body. */
const LEAST_COPY = 4;
/** The share of the paragraphs before it that a copy repeats. */
const LEAST_COVERAGE = 0.6;
/** What stands between two copies is at most this share of one. */
const MOST_BETWEEN = 0.4;

export const betweenCopies: CleanRule = {
  name: 'between-copies',
  description: 'What stands between one copy of the body and the next.',
  example: 'Thank you for reading the Harbour Post!',
  *find(article) {
    const { copyOf } = article;
    let endOfLastCopy = -1;
    for (let from = 0; from < copyOf.length; from++) {
      if (copyOf[from]! < 0) continue;
      const to = endOfRun(copyOf, from);
      const lastOriginal = copyOf[to - 1]!;
      const between = from - 1 - Math.max(lastOriginal, endOfLastCopy);
      const length = to - from;
      if (length >= LEAST_COPY && length >= LEAST_COVERAGE * (lastOriginal + 1) && between <= MOST_BETWEEN * length) {
        for (const paragraph of article.paragraphs.slice(from - between, from)) {
          if (paragraph.text !== '') yield { paragraph };
        }
      }
      if (length >= LEAST_COPY) endOfLastCopy = to - 1;
      from = to - 1;
    }
  },
};

/** The end of one copy: of paragraphs that repeat earlier ones in their order. */
function endOfRun(copyOf: readonly number[], from: number): number {
  let to = from + 1;
  while (to < copyOf.length && copyOf[to]! > copyOf[to - 1]!) to++;
  return to;
}
