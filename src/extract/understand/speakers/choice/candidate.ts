import { type ArticleEntity } from '../../entities/article-entity.ts';

/** Somebody whom an anaphor may mean, with what the features look at. */
export interface Candidate {
  entity: ArticleEntity;
  /** Paragraphs since the candidate last spoke; null when not within reach or never. */
  paragraphsSinceSpoke: number | null;
  /** The last of those that fit to have spoken. */
  isLastSpeaker: boolean;
  /** Sentences since the candidate was named; null when not named before. A source without a name counts. */
  sentencesSinceNamed: number | null;
  /** The first of those that fit in the sentence before, in the same paragraph. */
  isSubjectBefore: boolean;
  /** The first of those that fit in the anaphor's own sentence, before it. */
  isSubjectHere: boolean;
  /** Last named inside a quotation, as an owner ("Brod's house") or behind a preposition. */
  isNamedInPassing: boolean;
}
