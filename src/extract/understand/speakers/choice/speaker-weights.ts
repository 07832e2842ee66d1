import { type SpeakerFeatureName } from './speaker-features.ts';

/**
 * How much each feature counts, in log-odds. Written by `npx tsx benchmarks/accuracy/cases/speakers/fit-weights.ts` from the
 * cases of part "fit"; do not edit by hand.
 */
export const SPEAKER_WEIGHTS: Readonly<Record<SpeakerFeatureName, number>> = {
  'can be meant': 0.93,
  'by description': 1.09,
  'by surname': 0.63,
  'last speaker': 1.01,
  'spoke recently': 0.31,
  'subject of the sentence before': 2.72,
  'subject of this sentence': 0.47,
  'named recently': 0.39,
  'named in passing': -0.27,
  'gender known': 0,
  'holds the role': 0,
  'role of the same owner': 0.14,
  'described so': 0.7,
  'of that place': 0.3,
  'of that age': 0.42,
  'name holds the noun': 0.5,
  'kind of organization': 0.2,
};
