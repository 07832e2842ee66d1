import { type Evaluation, type PredictedBy } from '../evaluation.ts';
import { attributionLines } from './attribution-lines.ts';
import { calibrationLines } from './calibration-lines.ts';
import { errorLines } from './error-lines.ts';
import { nameLines } from './name-lines.ts';
import { recordLines } from './record-lines.ts';

const PREDICTED_BY: Record<PredictedBy, string> = {
  PRODUCT: 'onrecord extract',
  READER_ONLY: 'the reader alone',
  FILE: 'the given predictions',
};
/** How many articles without a prediction are named. */
const MOST_NAMED = 5;

/** An evaluation for people: lines for a terminal, figures in percent. */
export function evaluationLines(evaluation: Evaluation): string[] {
  const { attribution, records, names, errors } = evaluation;
  const calibration = attribution?.calibration ?? null;
  const blocks = [
    headLines(evaluation),
    attribution === null ? [] : attributionLines(attribution),
    records === null ? [] : recordLines(records),
    calibration === null ? [] : calibrationLines(calibration),
    names === null ? [] : nameLines(names),
    errorLines(errors),
  ];
  return blocks.filter((block) => block.length > 0).flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}

function headLines({ articles, predictedBy, withoutPrediction, notInGold }: Evaluation): string[] {
  const lines = [`${articles} articles, ${PREDICTED_BY[predictedBy]}`];
  if (withoutPrediction.length > 0) {
    const more = withoutPrediction.length > MOST_NAMED ? ', …' : '';
    lines.push(
      `without a prediction: ${withoutPrediction.length} (${withoutPrediction.slice(0, MOST_NAMED).join(', ')}${more})`,
    );
  }
  if (notInGold > 0) lines.push(`predicted but not in the gold, left out: ${notInGold}`);
  return lines;
}
