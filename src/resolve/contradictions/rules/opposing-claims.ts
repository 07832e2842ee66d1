import { type ContradictionPair, type ContradictionReason, speakerName } from '../contradiction-rule.ts';
import { OPPOSING_CLAIMS } from '../contradiction-words.ts';

/** They stand on two sides of one of the known questions about one event. */
export function opposingClaims({ a, b, eventTypes }: ContradictionPair): ContradictionReason | null {
  if (a.isDenial || b.isDenial) return null;
  for (const [i, { sides, score, eventTypes: arisesWith }] of OPPOSING_CLAIMS.entries()) {
    const [sideA, sideB] = [a.sides[i] ?? null, b.sides[i] ?? null];
    if (sideA === null || sideB === null || sideA === sideB) continue;
    if (![...eventTypes].some((type) => arisesWith.has(type))) continue;
    return { score, reason: `${sides[sideA]} (${speakerName(a)}) against: ${sides[sideB]} (${speakerName(b)})` };
  }
  return null;
}
