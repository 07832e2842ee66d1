import { comparePolarity } from '../../language/compare-polarity.ts';
import { type ContradictionProfile } from '../contradiction-profile.ts';
import { type ContradictionPair, type ContradictionReason, ofShorter, speakerName } from '../contradiction-rule.ts';

/** What two statements must share to be one proposition. */
const LEAST_SHARED = 1.8;
/** What the shares of the shorter and of the longer statement that come back are worth. */
const WORTH = { ofShorter: 0.5, ofLonger: 0.4 };

/** One says what the other negates, or uses the opposite word. Two negations of one thing, or two other words for it, agree. */
export function oppositeProposition(pair: ContradictionPair): ContradictionReason | null {
  const { a, b } = pair;
  if (a.mode !== 'CLAIM' || b.mode !== 'CLAIM' || a.isDenial || b.isDenial) return null;
  if (!a.isProposition || !b.isProposition) return null;
  const { negatedInOne, negated, opposite, oppositeWeight } = comparePolarity(a.content, b.content, false);
  if (negated.length > 0 || negatedInOne.length + opposite.length === 0) return null;
  const matched = { ...pair, shared: pair.shared + oppositeWeight };
  if (matched.shared < LEAST_SHARED) return null;
  const ofLonger = Math.min(1, matched.shared / Math.max(a.content.weight, b.content.weight));
  const score = ofShorter(matched) * (WORTH.ofShorter + WORTH.ofLonger * ofLonger);
  if (negatedInOne.length === 0) {
    const [termA, termB] = opposite[0]!;
    const reason = `“${wordOf(a, termA)}” (${speakerName(a)}) against “${wordOf(b, termB)}” (${speakerName(b)})`;
    return { score, reason };
  }
  const term = negatedInOne[0]!;
  const [affirms, negates] = (a.content.polarity.get(term) ?? 0) > 0 ? [a, b] : [b, a];
  const word = wordOf(affirms, term);
  return { score, reason: `“${word}” affirmed by ${speakerName(affirms)}, negated by ${speakerName(negates)}` };
}

/** The word that the text uses for a term that it has. */
function wordOf({ content }: ContradictionProfile, term: string): string {
  return content.words.find((word) => word.term === term)!.text;
}
