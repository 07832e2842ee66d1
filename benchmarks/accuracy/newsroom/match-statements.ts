import { type Pair, speakerNames } from './compared-article.ts';
import { type ExportRecord } from './export-record.ts';
import { type GoldArticle } from './gold.ts';
import { type NameBook } from './names.ts';
import { type WordIndex } from './word-index.ts';

/** The floor of ../shared/evaluation/score.py. */
const LEAST_OVERLAP = 0.5;

/**
 * Pairs gold and exported statements one to one by the words of their contents: the greatest share of common words
 * first, at least a half. Of equal shares the one with the right speaker goes first, because one content can be the
 * statement of two ("both sides accused the other").
 */
export function matchStatements(words: WordIndex, gold: GoldArticle, given: ExportRecord, names: NameBook): Pair[] {
  const givenWords = given.statements.map((one) => words.touched(one.content));
  const candidates: (Pair & { speakerIsRight: boolean })[] = [];
  for (const statement of gold.statements) {
    const goldWords = words.touched(statement.content);
    for (const [index, other] of given.statements.entries()) {
      const overlap = jaccard(goldWords, givenWords[index]!);
      if (overlap < LEAST_OVERLAP) continue;
      const speakerIsRight = names.isSpeaker(statement, speakerNames(other, given));
      candidates.push({ gold: statement, given: other, overlap, speakerIsRight });
    }
  }
  candidates.sort((a, b) => b.overlap - a.overlap || Number(b.speakerIsRight) - Number(a.speakerIsRight));
  const taken = new Set<unknown>();
  const pairs: Pair[] = [];
  for (const { gold: statement, given: other, overlap } of candidates) {
    if (taken.has(statement) || taken.has(other)) continue;
    taken.add(statement).add(other);
    pairs.push({ gold: statement, given: other, overlap });
  }
  return pairs;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
