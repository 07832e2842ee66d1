import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Command, Option } from 'commander';

import { type CaseResult } from './case-result.ts';
import { type CaseSummary, summarize } from './case-summary.ts';
import { KINDS } from './kinds.ts';

const RESULTS = join(dirname(fileURLToPath(import.meta.url)), 'results');

interface RunOptions {
  check?: true;
  part: 'fit' | 'held' | 'all';
}

async function run(kind: string, options: RunOptions): Promise<void> {
  const load = KINDS[kind];
  if (load === undefined) throw new Error(`no cases of kind "${kind}"; there are ${Object.keys(KINDS).join(', ')}`);
  const { checkCases } = await load();
  const results = await checkCases();
  const summary = summarize(kind, results);
  for (const result of results) if (options.part === 'all' || result.part === options.part) print(result);
  const { fit, held } = summary.parts;
  process.stdout.write(
    `${kind}: ${summary.passed} of ${summary.cases} pass (fit ${fit.passed}/${fit.cases}, held ${held.passed}/${held.cases})\n`,
  );
  const path = join(RESULTS, `${kind}.json`);
  if (options.check) check(summary, path);
  else if (options.part === 'all') write(summary, path);
}

function print({ name, part, passed, expected, got }: CaseResult): void {
  process.stdout.write(`${passed ? 'pass' : 'FAIL'}  ${part.padEnd(4)}  ${name}\n`);
  if (!passed) process.stdout.write(`      expected: ${expected}\n      got:      ${got}\n`);
}

function check(summary: CaseSummary, path: string): void {
  if (!existsSync(path)) throw new Error(`${path} is missing: run without --check first`);
  const committed = JSON.parse(readFileSync(path, 'utf8')) as CaseSummary;
  process.stdout.write(`committed: ${committed.passed} of ${committed.cases}\n`);
  if (summary.passed < committed.passed) process.exitCode = 1;
}

function write(summary: CaseSummary, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(summary, null, 2)}\n`);
  process.stdout.write(`written: ${path}\n`);
}

await new Command('run')
  .description('Runs made-up cases of one kind through extraction; see README.md.')
  .argument('<kind>', Object.keys(KINDS).join(', '))
  .option('--check', 'fail when fewer cases pass than the committed results say; write nothing')
  .addOption(
    new Option('--part <part>', 'which cases to print; with a part nothing is written')
      .choices(['fit', 'held', 'all'])
      .default('all'),
  )
  .action(run)
  .parseAsync();
