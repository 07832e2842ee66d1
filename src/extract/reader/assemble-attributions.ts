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
    content: content.map((piece) => rangeOf(piece, words)),
    cue: cue === null ? null : rangeOf(cue, words),
    source: source === null ? null : rangeOf(source, words),
    confidence: confidenceOf(content, cue, linkProbability),
    method,
  }));
}

function rangeOf(fragment: Fragment, words: readonly Word[]): TextRange {
  return { from: words[fragment.from]!.from, to: words[fragment.to - 1]!.to };
}

/** Counts as a cue's probability where there is none. */
const WITHOUT_CUE = 0.5;

/**
 * Brings the product of probabilities to the share that is right: parts that are found together are not independent, so
 * the product alone says too little. Fitted by likelihood on PolNeAR dev, where the expected calibration error is 2.3 points
 * with it and 7.9 without (`benchmarks/accuracy/fit-confidence.ts`).
 */
const CALIBRATION = 0.65;

/** (Mean tag probability of the content's words × that of the cue's words × probability of the link between them) to a power. */
function confidenceOf(content: readonly Fragment[], cue: Fragment | null, linkProbability: number): number {
  let sum = 0;
  let count = 0;
  for (const piece of content) {
    sum += piece.probability * (piece.to - piece.from);
    count += piece.to - piece.from;
  }
  return Math.min(1, (sum / count) * (cue?.probability ?? WITHOUT_CUE) * linkProbability) ** CALIBRATION;
}
