import { type ContradictionProfile } from '../contradiction-profile.ts';
import { type ContradictionPair, type ContradictionReason, otherOf, speakerName } from '../contradiction-rule.ts';

/** A denial with less content than this repeats nothing of what it denies. */
const LEAST_OWN_CONTENT = 2.5;

/** "…, a claim that officials said is false": a denial without content of its own means what was said just before it. */
export function deniesInPassing(pair: ContradictionPair): ContradictionReason | null {
  return denies(pair, pair.a) ?? denies(pair, pair.b);
}

function denies(pair: ContradictionPair, denying: ContradictionProfile): ContradictionReason | null {
  const denied = otherOf(pair, denying);
  if (!denying.isDenial || denied.isDenial || denied.mode !== 'CLAIM' || !denied.isProposition) return null;
  if (denying.previousId !== denied.data.statementId || denying.content.weight >= LEAST_OWN_CONTENT) return null;
  return { score: 0.75, reason: `denial by ${speakerName(denying)} of what was said by ${speakerName(denied)}` };
}
