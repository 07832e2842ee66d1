import { type AttributionScore } from './attribution/score-attributions.ts';
import { type CauseCount } from './errors/found-error.ts';
import { type NameScore } from './names/score-names.ts';
import { type RecordScore } from './records/score-records.ts';

/** Who made the predictions: the whole product, its learned reader alone, or whatever wrote a file. */
export type PredictedBy = 'PRODUCT' | 'READER_ONLY' | 'FILE';

/** How right predictions are, by one gold. */
export interface Evaluation {
  format: 'POLNEAR' | 'RECORDS';
  predictedBy: PredictedBy;
  articles: number;
  /** Names of gold articles that count as such in which nothing was found. */
  withoutPrediction: string[];
  /** Predicted articles that the gold does not have; they do not count. */
  notInGold: number;
  /** For PolNeAR's format. */
  attribution: AttributionScore | null;
  /** For article records. */
  records: RecordScore | null;
  /** Against silver, where it was given. */
  names: NameScore | null;
  errors: CauseCount[];
}
