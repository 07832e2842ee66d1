import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SHARED = new URL('../../../shared/', import.meta.url);
const EVALUATION = fileURLToPath(new URL('evaluation/', SHARED));
const SCORER = `${EVALUATION}score.py`;
const RELIABILITY = fileURLToPath(new URL('reliability.py', import.meta.url));

export interface PrecisionRecallF1 {
  p: number;
  r: number;
  f1: number;
}

/** The figures of one group of statements that are kept; `score.py --help` defines them. Shares, 0 to 1. */
export interface GroupScore {
  gold: number;
  pred: number;
  exact: PrecisionRecallF1;
  token: PrecisionRecallF1;
  iou50: PrecisionRecallF1;
  joint: PrecisionRecallF1;
  src_overlap: number;
  kind_acc: number;
}

export type Scores = Record<'ALL' | 'DIRECT' | 'MIXED' | 'INDIRECT', GroupScore>;

/** The folder of one part of PolNeAR. */
export function polnearPart(part: string): string {
  return fileURLToPath(new URL(`corpora/polnear/${part}`, SHARED));
}

/** The scorer's table, for people. */
export function scoreTable(part: string, predictions: string): string {
  return execFileSync('python3', [SCORER, polnearPart(part), predictions]).toString('utf8');
}

/** How often predictions are right by their confidence, for people. */
export function reliabilityTable(part: string, predictions: string): string {
  return execFileSync('python3', [RELIABILITY, EVALUATION, polnearPart(part), predictions]).toString('utf8');
}

/** The scorer's figures. */
export function scores(part: string, predictions: string): Scores {
  const json = execFileSync('python3', [SCORER, polnearPart(part), predictions, '--json'], { maxBuffer: 2 ** 26 });
  return JSON.parse(json.toString('utf8')) as Scores;
}
