import { type ArticleNames, type NameCandidate, type TypeScores } from './name-candidate.ts';

/** One kind of evidence for what a candidate names. */
export interface NameFeature {
  name: string;
  /** What it sees, with a sample; shown where a result is explained. */
  description: string;
  /**
   * What it adds to each type's score where it holds: log-odds of the type against "no name of a person, organization or
   * place". A type that is left out gets nothing.
   */
  weights: Partial<TypeScores>;
  holds(candidate: NameCandidate, names: ArticleNames): boolean;
}
