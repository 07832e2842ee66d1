import { type ArticleEntity } from '../../entities/article-entity.ts';
import { type ResolvedSpeaker, type ScoredSpeaker } from '../resolved-speaker.ts';
import { type SpeakerContext } from '../speaker-context.ts';
import { type Anaphor } from './anaphor.ts';
import { type Candidate } from './candidate.ts';
import { descriptionFit, isSupported } from './description-fit.ts';
import { type Evidence, reasonOf } from './evidence.ts';
import { findCandidates } from './find-candidates.ts';
import { SPEAKER_FEATURES } from './speaker-features.ts';
import { SPEAKER_WEIGHTS } from './speaker-weights.ts';

/** Less likely than this the speaker stays unknown: somebody else, or nobody in the article, is as likely. */
export const LEAST_PROBABILITY = 0.5;

/**
 * Whom an anaphor means: a choice among all candidates and "none of them". Each candidate has the sum of its weighted
 * features, "none" has 0, and the probabilities are proportional to e to these powers (a conditional logit model, McFadden
 * 1974).
 *
 * @param others candidates besides those in reach
 * @returns all candidates, best first; `speakers` is empty when nobody is likely enough
 */
export function chooseSpeaker(
  anaphor: Anaphor,
  context: SpeakerContext,
  others: readonly ArticleEntity[] = [],
): Pick<ResolvedSpeaker, 'speakers' | 'candidates'> {
  const weighed = findCandidates(anaphor, context, others)
    .map((candidate) => ({ entity: candidate.entity, evidence: evidenceFor(anaphor, candidate, context) }))
    .filter((one): one is { entity: ArticleEntity; evidence: Evidence[] } => one.evidence !== null);
  const candidates = withProbabilities(weighed);
  const best = candidates[0];
  return { speakers: best !== undefined && best.score >= LEAST_PROBABILITY ? [best.entity] : [], candidates };
}

/** The features that are not zero; null for somebody to whom nothing of a description answers. */
function evidenceFor(anaphor: Anaphor, candidate: Candidate, context: SpeakerContext): Evidence[] | null {
  const fit = descriptionFit(anaphor, candidate.entity, context);
  if (anaphor.form === 'DESCRIPTION' && !isSupported(fit)) return null;
  return SPEAKER_FEATURES.map(({ name, value }) => ({
    feature: name,
    value: value({ anaphor, candidate, fit }),
    weight: SPEAKER_WEIGHTS[name],
  })).filter(({ value }) => value !== 0);
}

function withProbabilities(weighed: readonly { entity: ArticleEntity; evidence: Evidence[] }[]): ScoredSpeaker[] {
  const powers = weighed.map(({ evidence }) =>
    Math.exp(evidence.reduce((sum, { value, weight }) => sum + value * weight, 0)),
  );
  const all = powers.reduce((sum, power) => sum + power, 1);
  return weighed
    .map(({ entity, evidence }, i) => ({ entity, evidence, probability: powers[i]! / all }))
    .sort((a, b) => b.probability - a.probability)
    .map(({ entity, evidence, probability }) => ({
      entity,
      score: Math.round(100 * probability) / 100,
      reason: reasonOf(evidence),
      evidence,
    }));
}
