import { type ContradictionRule } from './contradiction-rule.ts';
import { accuseEachOther } from './rules/accuse-each-other.ts';
import { deniesInPassing } from './rules/denies-in-passing.ts';
import { deniesOther } from './rules/denies-other.ts';
import { deniesWithin } from './rules/denies-within.ts';
import { differentCounts } from './rules/different-counts.ts';
import { opposingClaims } from './rules/opposing-claims.ts';
import { oppositeProposition } from './rules/opposite-proposition.ts';

/** Every rule for two statements of different speakers; the highest score counts. */
export const CONTRADICTION_RULES: readonly ContradictionRule[] = [
  deniesOther,
  deniesInPassing,
  accuseEachOther,
  opposingClaims,
  oppositeProposition,
  differentCounts,
];

/** The rule for a statement and another that it holds. */
export const RULE_FOR_NESTED: ContradictionRule = deniesWithin;
