import { Command, Option } from 'commander';

import { type CommandContext } from '../command-context.ts';
import { createProgress } from '../progress.ts';
import { writeLine } from '../terminal.ts';
import { exitCodeOfSummary } from './ingest.ts';

const EXAMPLES = `
Examples:
  $ onrecord extract news/ > articles.jsonl
  $ onrecord extract a.txt | jq '.statements[] | {speaker, kind}'

One JSON object per article, as \`export\` prints it; nothing is stored, and identifiers of what articles share (people,
events, utterances) are those of this run. Offsets are Unicode code points of the decoded file, end exclusive.`;

export function extractCommand(context: CommandContext): Command {
  return new Command('extract')
    .description('Print what articles say, without a store.')
    .argument('<path|url...>', 'files, folders, URLs of pages or feeds')
    .addOption(new Option('--format <format>', 'how to print it').choices(['jsonl']).default('jsonl'))
    .addHelpText('after', EXAMPLES)
    .action((inputs: string[]) => runExtract(context, inputs));
}

async function runExtract({ terminal, signal, exitWith }: CommandContext, inputs: string[]): Promise<void> {
  const { extract } = await import('../../pipeline/extract.ts');
  const progress = createProgress(terminal.stderr);
  try {
    const summary = await extract(inputs, {
      signal,
      onProgress: (event) => progress.onEvent(event),
      onRecord: (record) => writeLine(terminal.stdout, JSON.stringify(record)),
    });
    exitWith(exitCodeOfSummary(summary));
  } finally {
    progress.finish();
  }
}
