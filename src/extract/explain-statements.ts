import { type UnderstoodArticle } from './extract-article.ts';
import { type Evidence } from './understand/speakers/choice/evidence.ts';
import { SPEAKER_FEATURES } from './understand/speakers/choice/speaker-features.ts';
import { type ScoredSpeaker } from './understand/speakers/resolved-speaker.ts';
import { SPEAKER_METHODS, type SpeakerMethod } from './understand/speakers/speaker-methods.ts';

/** Why a statement has its speaker. */
export interface StatementExplanation {
  /** From 1, in the order in which `extract` lists an article's statements. */
  number: number;
  /** The content's words. */
  text: string;
  /** The words that name the speaker; null when the text has none. */
  source: string | null;
  /** Several for a joint statement, empty when unknown. */
  speakers: string[];
  method: SpeakerMethod;
  /** What the method does. */
  because: string;
  /** Who was weighed, best first; empty where the words left no choice. */
  candidates: CandidateExplanation[];
}

export interface CandidateExplanation {
  name: string;
  /** 0 to 1: how likely it is this one, of all candidates and nobody. */
  score: number;
  features: FeatureExplanation[];
}

/** One reason: `value` times `weight` is what it adds, in log-odds. */
export interface FeatureExplanation {
  feature: string;
  value: number;
  weight: number;
  adds: number;
  sees: string;
  why: string;
}

/** Why each statement of an article has its speaker, in the order of the statements. */
export function explainStatements({ text, statements }: UnderstoodArticle): StatementExplanation[] {
  return statements.map(({ draft, speakers, candidates, speakerMethod }, index) => ({
    number: index + 1,
    text: draft.content.map((piece) => text.slice(piece)).join(' … '),
    source: draft.source === null ? null : text.slice(draft.source),
    speakers: speakers.map(({ name }) => name),
    method: speakerMethod,
    because: SPEAKER_METHODS[speakerMethod],
    candidates: candidates.map(explainCandidate),
  }));
}

function explainCandidate({ entity, score, evidence }: ScoredSpeaker): CandidateExplanation {
  const features = evidence.map(explainFeature).sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
  return { name: entity.name, score, features };
}

function explainFeature({ feature, value, weight }: Evidence): FeatureExplanation {
  const { sees, why } = SPEAKER_FEATURES.find(({ name }) => name === feature)!;
  return { feature, value: round(value), weight, adds: round(value * weight), sees, why };
}

function round(value: number): number {
  return Math.round(100 * value) / 100;
}
