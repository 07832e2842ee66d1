import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { SAME_UTTERANCE } from '../../../../src/resolve/utterances/score-utterance-pair.ts';
import { UTTERANCE_FEATURES, type UtteranceFeature } from '../../../../src/resolve/utterances/utterance-features.ts';

import { readStories } from '../several-articles/story-case.ts';
import { type Bounds, fitWeights, isRightChoice, probabilityOfRight } from '../speakers/conditional-logit.ts';
import { type LabelledPair, labelledPairs } from './labelled-pairs.ts';

const FITTED_ON = ['fit.yaml', 'speeches.yaml'];
const TABLE = new URL('../../../../src/resolve/utterances/utterance-weights.ts', import.meta.url);
/** Strengths of the pull to 0 that are tried; the one that finds the right answers in cases left out likeliest wins. */
const STRENGTHS = [2, 1, 0.5, 0.25, 0.1];
const FOLDS = 10;
const TRAINING = { steps: 4000, rate: 1 };
const FEATURES: readonly UtteranceFeature[] = UTTERANCE_FEATURES;
const BOUNDS: Bounds[] = FEATURES.map(({ counts, fixed }) => ({
  least: fixed ?? (counts === 'FOR' ? 0 : -Infinity),
  most: fixed ?? (counts === 'AGAINST' ? 0 : Infinity),
}));

/** Fits the weights on the pairs of the cases of part "fit", and writes them. */
async function main(): Promise<void> {
  const pairs: LabelledPair[] = [];
  for (const file of FITTED_ON) {
    for (const story of readStories(new URL(file, import.meta.url), 'fit')) pairs.push(...(await labelledPairs(story)));
  }
  const tried = STRENGTHS.map((l2) => ({ l2, ...judgeLeftOut(pairs, l2) }));
  for (const { l2, right, likelihood } of tried)
    say(`l2 ${l2}: ${right} of ${pairs.length} right in cases left out, log-likelihood ${likelihood.toFixed(1)}`);
  const best = tried.reduce((top, one) => (one.likelihood > top.likelihood ? one : top));
  const weights = fitWeights(pairs, BOUNDS, { ...TRAINING, l2: best.l2 }).map((one) => Math.round(100 * one) / 100);
  for (const pair of pairs) {
    if (isRightChoice(pair, weights, SAME_UTTERANCE)) continue;
    say(`not learned: ${pair.story} (${pair.right === null ? 'not the same' : 'the same'}): ${pair.says.join(' | ')}`);
  }
  const path = fileURLToPath(TABLE);
  const before = readFileSync(path, 'utf8');
  const after = withWeights(before, weights);
  writeFileSync(path, after);
  say(before === after ? 'nothing changed' : `written: ${path}`);
}

/** How fitting on the other cases does on each case; pairs of one case are never split between fitting and judging. */
function judgeLeftOut(pairs: readonly LabelledPair[], l2: number): { right: number; likelihood: number } {
  const stories = [...new Set(pairs.map(({ story }) => story))];
  const foldOf = new Map(stories.map((story, i) => [story, i % FOLDS]));
  let right = 0;
  let likelihood = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = pairs.filter(({ story }) => foldOf.get(story) !== fold);
    const weights = fitWeights(others, BOUNDS, { ...TRAINING, l2 });
    for (const pair of pairs.filter(({ story }) => foldOf.get(story) === fold)) {
      if (isRightChoice(pair, weights, SAME_UTTERANCE)) right++;
      likelihood += Math.log(probabilityOfRight(pair, weights));
    }
  }
  return { right, likelihood };
}

function withWeights(source: string, weights: readonly number[]): string {
  const rows = UTTERANCE_FEATURES.map(({ name }, f) => `  ${key(name)}: ${weights[f]! + 0},\n`).join('');
  return source.replace(/(number>> = \{\n)[^}]*(\};\n)$/, (_, head: string, tail: string) => `${head}${rows}${tail}`);
}

function key(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name}'`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
