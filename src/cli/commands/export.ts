import { Command, Option } from 'commander';

import { EXPORT_FORMATS, EXPORTERS, type ExportFormat } from '../../exports/export-formats.ts';

import { type CommandContext } from '../command-context.ts';
import { addStoreOption, type StoreChoice, withStore } from '../store-option.ts';
import { writeText } from '../terminal.ts';

const EXAMPLES = `
Examples:
  $ onrecord export > articles.jsonl
  $ onrecord export --store sqlite:other.db | jq -r '.statements[].speaker'
  $ onrecord export --format gexf > graph.gexf              for Gephi; graphml for NetworkX and yEd
  $ onrecord export --format csv > statements.csv           one row per statement
  $ onrecord export --format n-quads > graph.nq             schema.org, PROV-O, Web Annotation; json-ld too

jsonl: one JSON object per article; offsets are Unicode code points of the decoded file, end exclusive.`;

export function exportCommand({ terminal }: CommandContext): Command {
  const command = new Command('export')
    .description('Print the graph.')
    .addOption(new Option('--format <format>', 'how to print it').choices([...EXPORT_FORMATS]).default('jsonl'))
    .addHelpText('after', EXAMPLES);
  return addStoreOption(command).action((options: StoreChoice & { format: ExportFormat }) =>
    withStore(terminal, options, 'READ', async (store) => {
      for await (const text of EXPORTERS[options.format].write(store.view)) await writeText(terminal.stdout, text);
    }),
  );
}
