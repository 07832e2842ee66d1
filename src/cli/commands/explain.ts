import { Command, InvalidArgumentError, Option } from 'commander';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type ArticleExplanation } from '../../pipeline/explain.ts';

import { type CommandContext } from '../command-context.ts';
import { describeExplanation } from '../describe-explanation.ts';
import { EXIT_CODE } from '../exit-code.ts';
import { writeLine } from '../terminal.ts';

const EXAMPLES = `
Examples:
  $ onrecord explain article.txt
  $ onrecord explain article.txt --statement 3
  $ onrecord explain article.txt --format json | jq '.statements[] | select(.speakers == [])'

Of each statement, in text order: its speaker, the rule that found it, and where there was a choice the likeliest
candidates, each with its probability and the features that count for and against it, in log-odds. The candidates are
weighed against one another and against "nobody"; with less than 0.5 for all the speaker stays unknown.`;

interface ExplainOptions {
  statement?: number;
  format: 'text' | 'json';
}

export function explainCommand(context: CommandContext): Command {
  return new Command('explain')
    .description('Say why each statement has its speaker.')
    .argument('<path|url...>', 'files, folders, URLs of pages or feeds')
    .option('--statement <n>', 'only the nth statement of each article, from 1', toNumber)
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES)
    .action((inputs: string[], options: ExplainOptions) => runExplain(context, inputs, options));
}

function toNumber(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('It must be a number from 1.');
  return Number(value);
}

async function runExplain(
  { terminal, signal, exitWith }: CommandContext,
  inputs: string[],
  { statement, format }: ExplainOptions,
): Promise<void> {
  const { explain } = await import('../../pipeline/explain.ts');
  const onProblem = (problem: OnRecordError): void => {
    terminal.stderr.write(`${problem.toLine()}\n`);
    exitWith(EXIT_CODE.SOME_FAILED);
  };
  for await (const explanation of explain(inputs, { onProblem, signal })) {
    const chosen = statement === undefined ? explanation : only(explanation, statement);
    await writeLine(terminal.stdout, format === 'json' ? JSON.stringify(chosen) : describe(chosen));
  }
}

function only({ article, statements }: ArticleExplanation, number: number): ArticleExplanation {
  const found = statements.filter((one) => one.number === number);
  if (found.length > 0) return { article, statements: found };
  throw new OnRecordError('BAD_USER_INPUT', `there is no statement ${number}`, {
    where: article,
    hint: statements.length === 0 ? 'the article has no statement' : `give a number from 1 to ${statements.length}`,
  });
}

function describe({ article, statements }: ArticleExplanation): string {
  return [article, ...statements.map(describeExplanation)].join('\n\n');
}
