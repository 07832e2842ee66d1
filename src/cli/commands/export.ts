import { Command, Option } from 'commander';

import { type GraphView } from '../../store/graph-view.ts';

import { type CommandContext } from '../command-context.ts';
import { addStoreOption, type StoreChoice, withStore } from '../store-option.ts';
import { writeLine } from '../terminal.ts';

type ExportFormat = 'jsonl';

/** How a graph is written in each format, line by line. */
const EXPORTERS: Record<ExportFormat, (view: GraphView) => AsyncIterable<string>> = { jsonl: exportJsonLines };

const EXAMPLES = `
Examples:
  $ onrecord export > articles.jsonl
  $ onrecord export --store sqlite:other.db | jq -r '.statements[].speaker'

One JSON object per article; offsets are Unicode code points of the decoded file, end exclusive.`;

export function exportCommand({ terminal }: CommandContext): Command {
  const command = new Command('export')
    .description('Print the graph.')
    .addOption(new Option('--format <format>', 'how to print it').choices(Object.keys(EXPORTERS)).default('jsonl'))
    .addHelpText('after', EXAMPLES);
  return addStoreOption(command).action((options: StoreChoice & { format: ExportFormat }) =>
    withStore(terminal, options, 'READ', async (store) => {
      for await (const line of EXPORTERS[options.format](store.view)) await writeLine(terminal.stdout, line);
    }),
  );
}

async function* exportJsonLines(view: GraphView): AsyncIterable<string> {
  const { articleRecords } = await import('../../pipeline/records/article-records.ts');
  for await (const record of articleRecords(view)) yield JSON.stringify(record);
}
