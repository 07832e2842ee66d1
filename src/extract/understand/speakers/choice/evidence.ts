import { type SpeakerFeatureName } from './speaker-features.ts';

/** One feature that holds for a candidate; `value * weight` is what it adds. */
export interface Evidence {
  feature: SpeakerFeatureName;
  /** 0 to 1. */
  value: number;
  /** In log-odds. */
  weight: number;
}

/** What adds less than this is left out of a reason. */
const LEAST_CONTRIBUTION = 0.05;

/** The features that count, strongest first, with what each adds: "last speaker +1.5, named in passing −1.0". */
export function reasonOf(evidence: readonly Evidence[]): string {
  return evidence
    .map(({ feature, value, weight }) => ({ feature, adds: value * weight }))
    .filter(({ feature, adds }) => feature !== 'can be meant' && Math.abs(adds) >= LEAST_CONTRIBUTION)
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds))
    .map(({ feature, adds }) => `${feature} ${adds < 0 ? '−' : '+'}${Math.abs(adds).toFixed(1)}`)
    .join(', ');
}
