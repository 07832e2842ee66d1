import { Command } from 'commander';

import { type IngestSummary } from '../../pipeline/ingest-summary.ts';

import { type CommandContext } from '../command-context.ts';
import { EXIT_CODE, type ExitCode } from '../exit-code.ts';
import { addStoreOption, type StoreChoice, withStore } from '../store-option.ts';
import { writeLine } from '../terminal.ts';
import { addWorkersOption, type WorkersChoice } from '../tools-options.ts';
import { withTools } from '../with-tools.ts';

interface IngestCommandOptions extends StoreChoice, WorkersChoice {
  json?: true;
  allowPrivateAddresses?: true;
}

const EXAMPLES = `
Examples:
  $ onrecord ingest news/                          every article in a folder, recursively
  $ onrecord ingest a.txt page.html wire.jsonl     files: text, HTML, JSON Lines
  $ onrecord ingest https://example.org/feed.xml   a page or an RSS/Atom feed
  $ onrecord ingest news/ --json | jq .failed

An article that is already there is skipped, so running it again after an interruption completes the graph. A file that
changed supersedes what it gave before. Exit status 3 when some inputs gave no article; each is told in one line.`;

export function ingestCommand(context: CommandContext): Command {
  const command = new Command('ingest')
    .description('Read articles into the graph.')
    .argument('<path|url...>', 'files, folders, URLs of pages or feeds')
    .option('--json', 'print the summary as one JSON object')
    .option('--allow-private-addresses', 'fetch from this machine and private networks too')
    .addHelpText('after', EXAMPLES);
  return addWorkersOption(addStoreOption(command)).action((inputs: string[], options: IngestCommandOptions) =>
    runIngest(context, inputs, options),
  );
}

async function runIngest(
  { terminal, signal, exitWith }: CommandContext,
  inputs: string[],
  options: IngestCommandOptions,
): Promise<void> {
  const { ingest } = await import('../../pipeline/ingest.ts');
  const reading = { allowPrivateAddresses: options.allowPrivateAddresses === true };
  const summary = await withStore(terminal, options, 'CREATE', (store) =>
    withTools(terminal, options, (tools, onProgress) => ingest(inputs, { store, tools, reading, signal, onProgress })),
  );
  await writeLine(terminal.stdout, options.json === true ? JSON.stringify(summary) : describeSummary(summary));
  exitWith(exitCodeOfSummary(summary));
}

/** The exit status of a run that came to its end. */
export function exitCodeOfSummary(summary: IngestSummary): ExitCode {
  if (summary.interrupted) return EXIT_CODE.INTERRUPTED;
  return summary.failed > 0 ? EXIT_CODE.SOME_FAILED : EXIT_CODE.OK;
}

/** `5 articles read: 4 new, 1 unchanged; 2 inputs failed`, leaving out what is 0. */
export function describeSummary(summary: IngestSummary): string {
  const parts = [
    [summary.ingested, 'new'],
    [summary.superseded, 'superseded'],
    [summary.unchanged, 'unchanged'],
    [summary.duplicates, 'at a further location'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const details = told.length === 0 ? '' : `: ${told.join(', ')}`;
  const failed = summary.failed === 0 ? '' : `; ${summary.failed} failed`;
  const interrupted = summary.interrupted ? '; stopped early: run it again to go on' : '';
  return `${summary.read} articles read${details}${failed}${interrupted}`;
}
