// By which power `confidence` has to be raised to be the share that is right:
// `fit-confidence.ts GOLD PREDICTIONS.jsonl`, of PolNeAR's layout and what `onrecord extract` printed for its texts. 1 is least
// wrong where CALIBRATION (src/extract/reader/assemble-attributions.ts) fits; otherwise multiply CALIBRATION by it.
import { calibrationOf, type Judged, judgedPredictions } from '../../src/evaluate/attribution/calibration.ts';
import { compareAttributions } from '../../src/evaluate/attribution/compared-attributions.ts';
import { readPolnearGold } from '../../src/evaluate/gold/polnear-gold.ts';
import { articleKey } from '../../src/evaluate/predictions/article-key.ts';
import { readPredictions } from '../../src/evaluate/predictions/read-predictions.ts';

const POWERS = Array.from({ length: 141 }, (_, step) => 0.6 + step / 100);
const SHOWN = [0.8, 0.9, 1, 1.1, 1.2, 1.54];
/** Nothing is held for quite certain, or one surprise would outweigh all else. */
const MOST_CERTAIN = 0.999;

function raised(judged: readonly Judged[], power: number): Judged[] {
  return judged.map((one) => ({ ...one, confidence: one.confidence ** power }));
}

/** Mean negative log likelihood of what was right and what was not. */
function surprise(judged: readonly Judged[]): number {
  const sum = judged.reduce((total, { confidence, right }) => {
    const held = Math.min(MOST_CERTAIN, Math.max(1 - MOST_CERTAIN, confidence));
    return total - Math.log(right ? held : 1 - held);
  }, 0);
  return sum / judged.length;
}

function fitted(judged: readonly Judged[]): number {
  const surprises = POWERS.map((power) => surprise(raised(judged, power)));
  return POWERS[surprises.indexOf(Math.min(...surprises))]!;
}

function errorAt(judged: readonly Judged[], power: number): string {
  return (100 * calibrationOf(raised(judged, power)).expectedError).toFixed(1);
}

const [gold, predictionsPath] = process.argv.slice(2);
if (gold === undefined || predictionsPath === undefined) throw new Error('fit-confidence.ts GOLD PREDICTIONS.jsonl');
const predictions = await readPredictions(predictionsPath);
const articles = (await readPolnearGold(gold)).map((article) =>
  judgedPredictions(compareAttributions(article, predictions.get(articleKey(article.article))?.statements ?? [])),
);
const all = articles.flat();
process.stdout.write('power  expected error, points  surprise\n');
for (const power of SHOWN) {
  process.stdout.write(
    `${power.toFixed(2)}   ${errorAt(all, power).padStart(6)}  ${surprise(raised(all, power)).toFixed(4)}\n`,
  );
}
process.stdout.write(`fitted on all: ${fitted(all).toFixed(2)}\n`);
for (const half of [0, 1]) {
  const [other, own] = [1 - half, half].map((wanted) => articles.filter((_, at) => at % 2 === wanted).flat()) as [
    Judged[],
    Judged[],
  ];
  const power = fitted(other);
  process.stdout.write(`fitted on one half: ${power.toFixed(2)}; on the other the error is ${errorAt(own, power)}\n`);
}
