import { Command, Option } from 'commander';

import { type CommandContext } from '../command-context.ts';
import { createProgress } from '../progress.ts';
import { writeLine } from '../terminal.ts';
import { addWorkersOption, toolsOptions, type WorkersChoice } from '../tools-options.ts';
import { exitCodeOfSummary } from './ingest.ts';

const EXAMPLES = `
Examples:
  $ onrecord extract news/ > articles.jsonl
  $ onrecord extract a.txt | jq '.statements[] | {speaker, kind}'

One JSON object per article, as \`export\` prints it; nothing is stored, and identifiers of what articles share (people,
events, utterances) are those of this run. Offsets are Unicode code points of the decoded file, end exclusive.`;

export function extractCommand(context: CommandContext): Command {
  const command = new Command('extract')
    .description('Print what articles say, without a store.')
    .argument('<path|url...>', 'files, folders, URLs of pages or feeds')
    .addOption(new Option('--format <format>', 'how to print it').choices(['jsonl']).default('jsonl'))
    .addHelpText('after', EXAMPLES);
  return addWorkersOption(command).action((inputs: string[], options: WorkersChoice) =>
    runExtract(context, inputs, options),
  );
}

async function runExtract(
  { terminal, signal, exitWith }: CommandContext,
  inputs: string[],
  options: WorkersChoice,
): Promise<void> {
  const { extract } = await import('../../pipeline/extract.ts');
  const tools = toolsOptions(terminal, options);
  const progress = createProgress(terminal.stderr);
  try {
    const summary = await extract(inputs, {
      signal,
      tools,
      onProgress: (event) => progress.onEvent(event),
      onRecord: (record) => writeLine(terminal.stdout, JSON.stringify(record)),
    });
    exitWith(exitCodeOfSummary(summary));
  } finally {
    progress.finish();
  }
}
