import { type ContradictionPair, type ContradictionReason, otherOf, speakerName } from '../contradiction-rule.ts';
import { DENIAL_CUES } from '../contradiction-words.ts';

/** "X denied Y's claim that …": the denial holds the statement that it denies. */
export function deniesWithin(pair: ContradictionPair): ContradictionReason | null {
  const { a, b } = pair;
  const denying = b.data.withinId === a.data.statementId ? a : b;
  const denied = otherOf(pair, denying);
  if (denied.data.withinId !== denying.data.statementId) return null;
  if (!DENIAL_CUES.has(denying.data.local.cueLemma ?? '') || !denying.isDenial) return null;
  return { score: 0.85, reason: `denial by ${speakerName(denying)} of what was said by ${speakerName(denied)}` };
}
