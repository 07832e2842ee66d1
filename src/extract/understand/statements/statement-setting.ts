import { overlaps, type TextRange } from '../../../util/text-range.ts';

import { type DraftStatement } from '../../repair/draft-statement.ts';
import { type ArticleText } from '../../text/article-text.ts';

/**
 * The parts of a statement's sentences that are the reporter's: what stands around source, cue and content. Where it was
 * said, to whom and when stands there, never in the content.
 */
export function settingOf(draft: DraftStatement, article: ArticleText): TextRange[] {
  const anchor = draft.cue ?? draft.source;
  if (anchor === null) return [];
  const sentence = article.sentences[article.sentenceIndexAt(anchor.from)];
  if (sentence === undefined) return [];
  const pieces: TextRange[] = [];
  let from = sentence.from;
  for (const piece of draft.content) {
    if (!overlaps(piece, sentence)) continue;
    if (piece.from > from) pieces.push({ from, to: piece.from });
    from = Math.max(from, piece.to);
  }
  if (from < sentence.to) pieces.push({ from, to: sentence.to });
  return pieces;
}
