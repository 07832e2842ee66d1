import { type TextRange } from '../../util/text-range.ts';

import { type Attribution } from '../../model/attribution.ts';

import { type Word } from './encode-article.ts';
import { type Fragment } from './fragment.ts';
import { type LinkedFragments } from './link-fragments.ts';

/** Turns linked word runs into ranges of the raw text, in text order of their first content range. */
export function assembleAttributions(
  linked: readonly LinkedFragments[],
  words: readonly Word[],
  method: string,
): Attribution[] {
  return linked.map(({ content, cue, source, linkProbability }) => ({
    content: content.flatMap((piece) => rangesOf(piece, words)),
    cue: cue === null ? null : rangesOf(cue, words)[0]!,
    source: source === null ? null : rangesOf(source, words)[0]!,
    confidence: confidenceOf(content, linkProbability),
    method,
  }));
}

/** A run of words as ranges, one per paragraph: what lies between paragraphs need not be part of the body. */
function rangesOf(fragment: Fragment, words: readonly Word[]): TextRange[] {
  const ranges: TextRange[] = [];
  let paragraph = -1;
  for (let i = fragment.from; i < fragment.to; i++) {
    const word = words[i]!;
    if (word.paragraph === paragraph) ranges.at(-1)!.to = word.to;
    else ranges.push({ from: word.from, to: word.to });
    paragraph = word.paragraph;
  }
  return ranges;
}

/** Mean tag probability of the content's words × probability of its link to the cue. */
function confidenceOf(content: readonly Fragment[], linkProbability: number): number {
  let sum = 0;
  let count = 0;
  for (const piece of content) {
    sum += piece.probability * (piece.to - piece.from);
    count += piece.to - piece.from;
  }
  return Math.min(1, (sum / count) * linkProbability);
}
