import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { measuredRun, type RunCost } from '../accuracy/measured-run.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const RECIPE = join(ROOT, '../shared/attribution-recipe');
const TEXTS = join(ROOT, '../shared/corpora/polnear/dev/text');
/** The figure that the trial's notes give for its whole process (`../shared/attribution.md`). */
const DOCUMENTED_TRIAL_RATE = 8.9;

/**
 * `extract-beside-trial.ts [--rounds N]`: whole processes over PolNeAR dev, the trial's program and `onrecord extract`
 * one after the other, N rounds (default 3). Prints articles per CPU-second of both and the median ratio: on a shared
 * machine only the ratio means something.
 */
function main(): void {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } });
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-speed-'));
  try {
    const articles = prepareTrial(folder);
    const model = ['model.int8.onnx', 'vocab.txt', 'trans.json'].map((file) => join(RECIPE, 'trial', file));
    const trial = [
      'node',
      join(folder, 'dump.mjs'),
      ...model,
      join(folder, 'articles.jsonl'),
      join(folder, 'out.jsonl'),
      '200',
    ];
    const ours = ['node', join(ROOT, 'bin/onrecord.mjs'), 'extract', TEXTS, '--format', 'jsonl'];
    const ratios: number[] = [];
    for (let round = 1; round <= Number(values.rounds); round++) {
      const [before, after] = [trial, ours].map((command) => cost(command, join(folder, 'printed')));
      ratios.push(before!.cpuSeconds / after!.cpuSeconds);
      print(`round ${round}: ${rate('trial', articles, before!)}; ${rate('onrecord extract', articles, after!)}`);
    }
    const ratio = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)]!;
    print(
      `median: ${ratio.toFixed(2)} times the trial's articles per CPU-second, which is ${(ratio * DOCUMENTED_TRIAL_RATE).toFixed(1)}`,
    );
    print(`where the trial's notes say ${DOCUMENTED_TRIAL_RATE}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Copies the trial's program beside this project's modules and gives it its input. */
function prepareTrial(folder: string): number {
  cpSync(join(RECIPE, 'node'), folder, { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const files = readdirSync(TEXTS);
  const lines = files.map((file) => JSON.stringify({ id: file, text: readFileSync(join(TEXTS, file), 'utf8') }));
  writeFileSync(join(folder, 'articles.jsonl'), lines.join('\n'));
  return files.length;
}

function cost(command: readonly string[], output: string): RunCost {
  const found = measuredRun(command, output);
  if (found.exitCode !== 0) throw new Error(`${command.join(' ')} ended with exit code ${found.exitCode}`);
  return found;
}

function rate(name: string, articles: number, { cpuSeconds, peakMegabytes }: RunCost): string {
  return `${name} ${(articles / cpuSeconds).toFixed(2)} a CPU-second, ${peakMegabytes} MB`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main();
