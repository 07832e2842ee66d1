import { type ArticleEntity } from '../entities/article-entity.ts';
import { type Evidence } from './choice/evidence.ts';
import { type SpeakerMethod } from './speaker-methods.ts';

/** Someone who may have spoken, with the evidence for it. */
export interface ScoredSpeaker {
  entity: ArticleEntity;
  /** 0 to 1, two decimals: how likely it is this one, of all candidates and nobody. */
  score: number;
  /** The evidence in short. */
  reason: string;
  evidence: readonly Evidence[];
}

/** Who a source is: nobody (unknown), one speaker, or several who speak together; and who else it might be. */
export interface ResolvedSpeaker {
  speakers: ArticleEntity[];
  /** Best first; empty where the words left no choice. */
  candidates: ScoredSpeaker[];
  /** The rule that decided, for provenance. */
  method: SpeakerMethod;
}

export const UNKNOWN_SPEAKER: ResolvedSpeaker = { speakers: [], candidates: [], method: 'unknown' };
