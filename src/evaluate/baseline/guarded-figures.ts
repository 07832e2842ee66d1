import { type Evaluation } from '../evaluation.ts';

/** A figure that must not get worse, in percent or as a count. */
export interface GuardedFigure {
  name: string;
  /** Null where the evaluation has no such figure. */
  of(evaluation: Baseline): number | null;
  /** Counts of what must not be there get worse by growing. */
  isBetter: 'HIGHER' | 'LOWER';
  /** How much worse it may get: points of F1, or a count. */
  tolerance: number;
}

/** The part of an evaluation that is kept and compared with later. */
export type Baseline = Pick<Evaluation, 'format' | 'predictedBy' | 'articles' | 'attribution' | 'records'>;

/** Half a point, on 2,192 attributions of PolNeAR dev, is about ten of them. */
const ATTRIBUTION_TOLERANCE = 0.5;
/** A few articles hold a hundred statements: one or two of them are the difference. */
const RECORD_TOLERANCE = 2;

export const GUARDED_FIGURES: readonly GuardedFigure[] = [
  {
    name: 'joint F1',
    of: ({ attribution }) => inPoints(attribution?.groups.ALL.joint.f1),
    isBetter: 'HIGHER',
    tolerance: ATTRIBUTION_TOLERANCE,
  },
  {
    name: 'statements found F1',
    of: ({ records }) => inPoints(records?.statements.all.f1),
    isBetter: 'HIGHER',
    tolerance: RECORD_TOLERANCE,
  },
  {
    name: 'found with the right speaker F1',
    of: ({ records }) => inPoints(records?.statements.withSpeaker.f1),
    isBetter: 'HIGHER',
    tolerance: RECORD_TOLERANCE,
  },
  {
    name: 'utterance pairs F1',
    of: ({ records }) => inPoints(records?.utterances.f1),
    isBetter: 'HIGHER',
    tolerance: RECORD_TOLERANCE,
  },
  {
    name: 'contradiction pairs F1',
    of: ({ records }) => inPoints(records?.contradictions.f1),
    isBetter: 'HIGHER',
    tolerance: RECORD_TOLERANCE,
  },
  {
    name: 'events B-cubed F1',
    of: ({ records }) => inPoints(records?.events.clusters.f1),
    isBetter: 'HIGHER',
    tolerance: RECORD_TOLERANCE,
  },
  {
    name: 'people split or merged',
    of: ({ records }) => (records === null ? null : records.people.split.length + records.people.merged.length),
    isBetter: 'LOWER',
    tolerance: 0,
  },
  {
    name: 'statements outside the body',
    of: ({ records }) => records?.outsideBody ?? null,
    isBetter: 'LOWER',
    tolerance: 0,
  },
];

function inPoints(share: number | undefined): number | null {
  return share === undefined ? null : 100 * share;
}
