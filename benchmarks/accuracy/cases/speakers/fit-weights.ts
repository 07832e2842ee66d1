import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { LEAST_PROBABILITY } from '../../../../src/extract/understand/speakers/choice/choose-speaker.ts';
import { SPEAKER_FEATURES } from '../../../../src/extract/understand/speakers/choice/speaker-features.ts';

import { fitWeights, isRightChoice, probabilityOfRight } from './conditional-logit.ts';
import { type LabelledChoice, labelledChoices } from './labelled-choice.ts';
import { readChoiceTexts, readSpeakerCases } from './speaker-case.ts';

const TABLE = new URL('../../../../src/extract/understand/speakers/choice/speaker-weights.ts', import.meta.url);
/** Strengths of the pull to 0 that are tried; the one that finds the right answers in texts left out likeliest wins. */
const STRENGTHS = [2, 1, 0.5, 0.25, 0.1];
const FOLDS = 10;
const TRAINING = { steps: 1500, rate: 1 };
const BOUNDS = SPEAKER_FEATURES.map(({ counts }) => ({
  least: counts === 'FOR' ? 0 : -Infinity,
  most: counts === 'AGAINST' ? 0 : Infinity,
}));

/** Fits the weights on the cases of part "fit" and the longer texts, and writes them. Repeat until nothing changes. */
async function main(): Promise<void> {
  const choices: LabelledChoice[] = [];
  for (const one of [...readSpeakerCases('fit'), ...readChoiceTexts()]) choices.push(...(await labelledChoices(one)));
  const tried = STRENGTHS.map((l2) => ({ l2, ...judgeLeftOut(choices, l2) }));
  for (const { l2, right, likelihood } of tried)
    say(`l2 ${l2}: ${right} of ${choices.length} right in texts left out, log-likelihood ${likelihood.toFixed(1)}`);
  const best = tried.reduce((top, one) => (one.likelihood > top.likelihood ? one : top));
  const fitted = fitWeights(choices, BOUNDS, { ...TRAINING, l2: best.l2 });
  const weights = fitted.map((weight) => Math.round(100 * weight) / 100);
  const missed = choices.filter((choice) => !isRightChoice(choice, weights, LEAST_PROBABILITY));
  for (const { text, says } of missed) say(`not learned: ${text}: ${says}`);
  const path = fileURLToPath(TABLE);
  const before = readFileSync(path, 'utf8');
  const after = withWeights(before, weights);
  writeFileSync(path, after);
  say(before === after ? 'nothing changed' : `written: ${path}`);
}

/** How fitting on the other texts does on each text; choices of one text are never split between fitting and judging. */
function judgeLeftOut(choices: readonly LabelledChoice[], l2: number): { right: number; likelihood: number } {
  const texts = [...new Set(choices.map(({ text }) => text))];
  const foldOf = new Map(texts.map((text, i) => [text, i % FOLDS]));
  let right = 0;
  let likelihood = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = choices.filter(({ text }) => foldOf.get(text) !== fold);
    const weights = fitWeights(others, BOUNDS, { ...TRAINING, l2 });
    for (const choice of choices.filter(({ text }) => foldOf.get(text) === fold)) {
      if (isRightChoice(choice, weights, LEAST_PROBABILITY)) right++;
      likelihood += Math.log(probabilityOfRight(choice, weights));
    }
  }
  return { right, likelihood };
}

function withWeights(source: string, weights: readonly number[]): string {
  const rows = SPEAKER_FEATURES.map(({ name }, f) => `  '${name}': ${weights[f]! + 0},\n`).join('');
  return source.replace(/(number>> = \{\n)[^}]*(\};\n)$/, (_, head: string, tail: string) => `${head}${rows}${tail}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
