import { type UtteranceFeatureName } from './utterance-features.ts';

/**
 * How much each feature counts, in log-odds. Written by `npx tsx benchmarks/accuracy/cases/utterances/fit-weights.ts` from
 * the cases of part "fit"; do not edit by hand.
 */
export const UTTERANCE_WEIGHTS: Readonly<Record<UtteranceFeatureName, number>> = {
  'two statements': -3.16,
  'quoted in part by both': 1.07,
  'quoted by one': 0.72,
  'same content': 3.31,
  'nothing else': 1.9,
  'much in common': 3.35,
  'same figure': 2.82,
  'same negation': 2.24,
  'corrected copy': 1.59,
  'one article': -0.57,
  'by description': -0.27,
  undated: -2.5,
  'figure of another thing': -0.59,
  'different figures': -0.17,
  opposite: -1.68,
  'asked and done': -2.57,
};
