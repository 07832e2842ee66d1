import { Command } from 'commander';

import { type CommandContext } from '../command-context.ts';
import { addStoreOption, type StoreChoice, withStore } from '../store-option.ts';
import { writeLine } from '../terminal.ts';

const EXAMPLES = `
Examples:
  $ onrecord stats
  $ onrecord stats --json | jq .nodes.Statement`;

export function statsCommand({ terminal }: CommandContext): Command {
  const command = new Command('stats')
    .description('Count the nodes and relationships of the graph.')
    .option('--json', 'print the counts as one JSON object')
    .addHelpText('after', EXAMPLES);
  return addStoreOption(command).action((options: StoreChoice & { json?: true }) =>
    withStore(terminal, options, 'READ', async (store) => {
      const statistics = await store.view.statistics();
      const text = options.json === true ? JSON.stringify(statistics) : describeStatistics(statistics);
      await writeLine(terminal.stdout, text);
    }),
  );
}

/** Two tables in plain text, counts on the right. */
function describeStatistics(statistics: {
  nodes: Record<string, number>;
  relationships: Record<string, number>;
}): string {
  const tables = [statistics.nodes, statistics.relationships].map((counts) => {
    const width = Math.max(...Object.values(counts).map((count) => String(count).length));
    return Object.entries(counts).map(([name, count]) => `${name.padEnd(18)}${String(count).padStart(width)}`);
  });
  return tables.map((lines) => lines.join('\n')).join('\n\n');
}
