import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { measuredRun, type RunCost } from './measured-run.ts';
import { toScorerLines } from './prediction.ts';
import { polnearPart, reliabilityTable, type Scores, scores, scoreTable } from './scorer.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PARTS = ['dev', 'train'];
/** How many points of joint F1 a change may cost before `--check` fails. */
const TOLERANCE = 0.5;

interface Result {
  part: string;
  articles: number;
  articlesPerCpuSecond: number;
  peakMegabytes: number;
  scores: Scores;
}

/** `polnear.ts [--part dev|train] [--reader-only] [--check]`: see README.md. */
function main(): void {
  const { values } = parseArgs({
    options: {
      part: { type: 'string', default: 'dev' },
      'reader-only': { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
  });
  if (!PARTS.includes(values.part)) throw new Error(`--part must be one of ${PARTS.join(', ')}`);
  const texts = join(polnearPart(values.part), 'text');
  const command = values['reader-only']
    ? ['node', '--import', 'tsx', join(ROOT, 'benchmarks/accuracy/read-alone.ts'), texts]
    : ['node', join(ROOT, 'bin/onrecord.mjs'), 'extract', texts, '--format', 'jsonl'];
  const name = `polnear-${values.part}${values['reader-only'] ? '-reader' : ''}.json`;
  const result = run(values.part, readdirSync(texts).length, command);
  const path = join(ROOT, 'benchmarks/accuracy/results', name);
  if (values.check) check(result, path);
  else write(result, path);
}

function run(part: string, articles: number, command: readonly string[]): Result {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-polnear-'));
  try {
    const output = join(folder, 'extracted.jsonl');
    const cost: RunCost = measuredRun(command, output);
    if (cost.exitCode !== 0) throw new Error(`${command.join(' ')} ended with exit code ${cost.exitCode}`);
    const predictions = join(folder, 'predictions.jsonl');
    writeFileSync(predictions, toScorerLines(readFileSync(output, 'utf8')));
    const articlesPerCpuSecond = Number((articles / cost.cpuSeconds).toFixed(2));
    process.stdout.write(scoreTable(part, predictions));
    process.stdout.write(reliabilityTable(part, predictions));
    process.stdout.write(
      `${articles} articles in ${cost.cpuSeconds} CPU seconds: ${articlesPerCpuSecond} a second; peak ${cost.peakMegabytes} MB\n`,
    );
    const { ALL, DIRECT, MIXED, INDIRECT } = scores(part, predictions);
    return {
      part,
      articles,
      articlesPerCpuSecond,
      peakMegabytes: cost.peakMegabytes,
      scores: { ALL: keep(ALL), DIRECT: keep(DIRECT), MIXED: keep(MIXED), INDIRECT: keep(INDIRECT) },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The figures that are compared over time, without the scorer's other ones. */
function keep({ gold, pred, exact, token, iou50, joint, src_overlap, kind_acc }: Scores['ALL']): Scores['ALL'] {
  return { gold, pred, exact, token, iou50, joint, src_overlap, kind_acc };
}

function check(result: Result, path: string): void {
  if (!existsSync(path)) throw new Error(`${path} is missing: run without --check first`);
  const committed = (JSON.parse(readFileSync(path, 'utf8')) as Result).scores.ALL.joint.f1;
  const lost = 100 * (committed - result.scores.ALL.joint.f1);
  process.stdout.write(`joint F1 ${lost > 0 ? 'down' : 'up'} by ${Math.abs(lost).toFixed(2)} points\n`);
  if (lost > TOLERANCE) process.exitCode = 1;
}

function write(result: Result, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const rounded = JSON.stringify(
    result,
    (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(4)) : value),
    2,
  );
  writeFileSync(path, `${rounded}\n`);
  process.stdout.write(`written: ${path}\n`);
}

main();
