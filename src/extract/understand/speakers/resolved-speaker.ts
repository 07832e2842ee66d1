import { type ArticleEntity } from '../entities/article-entity.ts';

/** Someone who may have spoken, with the evidence for it. */
export interface ScoredSpeaker {
  entity: ArticleEntity;
  /** 0 to 1. */
  score: number;
  reason: string;
}

/** Who a source is: nobody (unknown), one speaker, or several who speak together; and who else it might be. */
export interface ResolvedSpeaker {
  speakers: ArticleEntity[];
  candidates: ScoredSpeaker[];
  /** The rule that decided, for provenance. */
  method: string;
}

export const UNKNOWN_SPEAKER: ResolvedSpeaker = { speakers: [], candidates: [], method: 'unknown' };
