import { type TextRange } from '../../util/text-range.ts';

import { apartFrom, distanceTo, leastBy, nearestRange } from './nearest-range.ts';
import { type WordFinder } from './word-finder.ts';

/**
 * Where the pieces of one content stand in a text, in text order; null when one of them does not stand there.
 *
 * @param pieces their words, at least one
 * @param first where the first piece has to stand
 * @param further where the others have to stand
 * @param isFree whether a place of the first piece is still to be had
 * @param partners where its cue stands and where its source: of several places the nearest to both is meant
 */
export function placeContent(
  finder: WordFinder,
  pieces: readonly string[],
  first: TextRange,
  further: TextRange,
  isFree: (place: TextRange) => boolean,
  partners: readonly (readonly TextRange[])[],
): TextRange[] | null {
  const [firstPiece, ...otherPieces] = pieces;
  const openings = finder.find(firstPiece!, first).filter(isFree);
  const opening = leastBy(openings, (place) => partners.reduce((sum, places) => sum + distanceTo(place, places), 0));
  if (opening === null) return null;
  const placed = [opening];
  let last = opening;
  for (const piece of otherPieces) {
    const open = apartFrom(finder.find(piece, further), placed);
    const next = open.find(({ from }) => from >= last.to) ?? nearestRange(open, [last]);
    if (next === null) return null;
    placed.push(next);
    last = next;
  }
  return placed.sort((a, b) => a.from - b.from);
}
