import { Command, InvalidArgumentError, Option } from 'commander';

import { type FigureChange } from '../../evaluate/baseline/check-baseline.ts';
import { type EvaluateOptions } from '../../evaluate/evaluate.ts';
import { type Evaluation } from '../../evaluate/evaluation.ts';

import { type CommandContext } from '../command-context.ts';
import { EXIT_CODE } from '../exit-code.ts';
import { createProgress } from '../progress.ts';
import { type Terminal, writeLine } from '../terminal.ts';
import { addWorkersOption, toolsOptions, type WorkersChoice } from '../tools-options.ts';
import { exitCodeOfSummary } from './ingest.ts';

const EXAMPLES = `
Examples:
  $ onrecord evaluate --gold ../shared/corpora/polnear/dev
  $ onrecord evaluate --gold ../shared/corpora/polnear/dev predictions.jsonl --errors 3
  $ onrecord evaluate --gold ../shared/corpora/polnear/dev --names ../shared/corpora/polnear/dev.silver.jsonl
  $ onrecord evaluate --gold benchmarks/accuracy/newsroom/gold
  $ onrecord evaluate --gold articles.jsonl --texts news/ --write before.json
  $ onrecord evaluate --gold articles.jsonl --texts news/ --check before.json

Gold is a folder as PolNeAR's (text/, attributions/), an annotation of article records (shared.json and one file per
article), or lines of \`onrecord extract\` that were corrected. Without predictions the product reads the gold's texts.
Examples of errors quote the articles and are printed only. Exit status 1 when --check finds a figure that got worse.`;

const DEFAULT_EXAMPLES = 5;

interface EvaluateCommandOptions extends WorkersChoice {
  gold: string;
  texts?: string;
  readerOnly?: true | string;
  names?: string;
  errors?: true | number;
  check?: string;
  write?: string;
  format: 'text' | 'json';
}

export function evaluateCommand(context: CommandContext): Command {
  const command = new Command('evaluate')
    .description('Say how right extraction is, by articles that people annotated.')
    .argument('[predictions.jsonl]', 'what to judge, as `extract` prints it (default: read the gold’s texts now)')
    .requiredOption('--gold <path>', 'what is right')
    .option('--texts <folder>', 'where the texts of article records are (default: as the gold says, or beside it)')
    .addOption(
      new Option('--reader-only [model]', 'judge the learned reader alone, or a model in a folder').conflicts('names'),
    )
    .option('--names <silver.jsonl>', 'compare names with those that another tool found')
    .option('--errors [n]', `show n examples of each cause of errors (default: ${DEFAULT_EXAMPLES})`, toCount)
    .option('--check <baseline.json>', 'compare with figures that --write wrote')
    .option('--write <file>', 'write the figures, without a word of the articles')
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES);
  return addWorkersOption(command).action((predictions: string | undefined, options: EvaluateCommandOptions) =>
    runEvaluate(context, predictions, options),
  );
}

function toCount(value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError('It must be a number.');
  return Number(value);
}

async function runEvaluate(
  { terminal, signal, exitWith }: CommandContext,
  predictions: string | undefined,
  options: EvaluateCommandOptions,
): Promise<void> {
  const { evaluate } = await import('../../evaluate/evaluate.ts');
  const { readBaseline } = await import('../../evaluate/baseline/read-baseline.ts');
  const baseline = options.check === undefined ? null : await readBaseline(options.check);
  const progress = createProgress(terminal.stderr);
  const { evaluation, summary } = await evaluate({
    ...toEvaluateOptions(predictions, options),
    signal,
    tools: toolsOptions(terminal, options),
    onProgress: (event) => progress.onEvent(event),
  }).finally(() => progress.finish());
  if (summary !== null) exitWith(exitCodeOfSummary(summary));
  if (signal.aborted) return exitWith(EXIT_CODE.INTERRUPTED);

  if (options.write !== undefined) {
    const { writeBaseline } = await import('../../evaluate/baseline/write-baseline.ts');
    await writeBaseline(evaluation, options.write);
    terminal.stderr.write(`written: ${options.write}\n`);
  }
  await print(terminal, evaluation, options.format);
  if (baseline === null) return;
  const { checkBaseline } = await import('../../evaluate/baseline/check-baseline.ts');
  const changes = checkBaseline(evaluation, baseline, options.check!);
  for (const change of changes) terminal.stderr.write(`${describeChange(change)}\n`);
  if (changes.some(({ isWorse }) => isWorse)) exitWith(EXIT_CODE.FINDINGS);
}

function toEvaluateOptions(predictions: string | undefined, options: EvaluateCommandOptions): EvaluateOptions {
  const { gold, texts, readerOnly, names, errors } = options;
  const examples = errors === true ? DEFAULT_EXAMPLES : (errors ?? 0);
  return {
    gold,
    examples,
    ...(texts !== undefined && { texts }),
    ...(readerOnly !== undefined && { readerOnly }),
    ...(names !== undefined && { silver: names }),
    ...(predictions !== undefined && { predictions }),
  };
}

async function print(terminal: Terminal, evaluation: Evaluation, format: 'text' | 'json'): Promise<void> {
  if (format === 'json') return writeLine(terminal.stdout, JSON.stringify(evaluation));
  const { evaluationLines } = await import('../../evaluate/report/evaluation-lines.ts');
  for (const line of evaluationLines(evaluation)) await writeLine(terminal.stdout, line);
}

/** `too much worse: joint F1 72.6, was 73.4 (0.8 worse, 0.5 allowed)` */
function describeChange({ name, now, before, gain, tolerance, isWorse }: FigureChange): string {
  const size = Math.abs(gain).toFixed(1);
  const by = size === '0.0' ? 'unchanged' : `${size} ${gain < 0 ? 'worse' : 'better'}, ${tolerance} allowed`;
  return `${isWorse ? 'too much worse' : 'good enough'}: ${name} ${now.toFixed(1)}, was ${before.toFixed(1)} (${by})`;
}
