import { type TextRange } from '../../../util/text-range.ts';

import { type ArticleText } from '../../text/article-text.ts';
import { type DateMention } from '../dates/date-mention.ts';

/** What the finding of events may know of a statement. */
export interface Report {
  /** Where it names who speaks. */
  source: TextRange | null;
  cue: TextRange | null;
  content: readonly TextRange[];
  /** The date on which it was said. */
  saidAt: DateMention | null;
}

/** The statements of which something stands in a sentence, by its index. */
export function reportsBySentence(article: ArticleText, reports: readonly Report[]): Map<number, Report[]> {
  const bySentence = new Map<number, Report[]>();
  for (const report of reports) {
    const parts = [...report.content, ...(report.source === null ? [] : [report.source])];
    const first = Math.min(...parts.map(({ from }) => article.sentenceIndexAt(from)));
    const last = Math.max(...parts.map(({ to }) => article.sentenceIndexAt(to - 1)));
    for (let i = first; i <= last; i++) {
      const ofSentence = bySentence.get(i);
      if (ofSentence === undefined) bySentence.set(i, [report]);
      else ofSentence.push(report);
    }
  }
  return bySentence;
}
