import { type Calibration } from '../attribution/calibration.ts';
import { percent } from './percent.ts';

/** How often predictions are right by their confidence. */
export function calibrationLines({ bins, expectedError }: Calibration): string[] {
  return [
    'confidence    found   mean  content right  right',
    ...bins.map(({ from, to, predictions, meanConfidence, contentRight, right }) =>
      [
        `${from.toFixed(1)} to ${to.toFixed(1)}`,
        String(predictions).padStart(8),
        percent(meanConfidence).padStart(7),
        percent(contentRight).padStart(15),
        percent(right).padStart(7),
      ].join(''),
    ),
    `expected calibration error ${percent(expectedError).trim()} points`,
  ];
}
