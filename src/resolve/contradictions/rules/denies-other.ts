import { comparePolarity } from '../../language/compare-polarity.ts';
import { type ContentWords } from '../../language/content-words.ts';
import { type ContradictionProfile } from '../contradiction-profile.ts';
import {
  type ContradictionPair,
  type ContradictionReason,
  namesSpeaker,
  ofShorter,
  otherOf,
  speakerName,
} from '../contradiction-rule.ts';

/** Content that a denial must share with what it denies; less is enough where it names the other speaker. */
const LEAST_SHARED = 1.6;
const LEAST_SHARED_WHEN_NAMED = 0.8;
/** What it is worth that a denial repeats what it denies, names its speaker, and stands in one article or about one event. */
const WORTH = { denial: 0.2, repeated: 0.6, named: 0.1, close: 0.05 };

/** "X denied that …", "Y said it is false that …", of what the other said. */
export function deniesOther(pair: ContradictionPair): ContradictionReason | null {
  return denies(pair, pair.a) ?? denies(pair, pair.b);
}

function denies(pair: ContradictionPair, denying: ContradictionProfile): ContradictionReason | null {
  const denied = otherOf(pair, denying);
  if (!denying.isDenial || denied.isDenial || denied.mode !== 'CLAIM' || !denied.isProposition) return null;
  const namesOther = namesSpeaker(denying, denied);
  if (pair.shared < (namesOther ? LEAST_SHARED_WHEN_NAMED : LEAST_SHARED)) return null;
  if (areOfOneMind(denying, denied)) return null;
  const isClose = pair.eventTypes.size > 0 || denying.articleId === denied.articleId;
  const score =
    WORTH.denial + WORTH.repeated * ofShorter(pair) + (namesOther ? WORTH.named : 0) + (isClose ? WORTH.close : 0);
  return { score, reason: `denial by ${speakerName(denying)} of what was said by ${speakerName(denied)}` };
}

/** What is denied and what the other says stand opposite already: both then say the same. */
function areOfOneMind(denying: ContradictionProfile, denied: ContradictionProfile): boolean {
  const sides = denying.sides.some((side, i) => side !== null && side === opposite(denied.sides[i] ?? null));
  if (sides) return true;
  const {
    negatedInOne,
    affirmed,
    negated,
    opposite: opposites,
  } = comparePolarity(denying.content, denied.content, true);
  const contrary =
    weightOf(negatedInOne, denying.content) +
    weightOf(
      opposites.map(([term]) => term),
      denying.content,
    );
  return contrary <= weightOf([...affirmed, ...negated], denying.content);
}

function opposite(side: 0 | 1 | null): number | null {
  return side === null ? null : 1 - side;
}

function weightOf(terms: readonly string[], { terms: weights }: ContentWords): number {
  return terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
}
