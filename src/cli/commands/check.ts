import { Command } from 'commander';

import { type CommandContext } from '../command-context.ts';
import { EXIT_CODE } from '../exit-code.ts';
import { addStoreOption, type StoreChoice, withStore } from '../store-option.ts';
import { writeLine } from '../terminal.ts';

const EXAMPLES = `
Examples:
  $ onrecord check
  $ onrecord check --json | jq -r .checksum

Reads the whole graph and checks its invariants. Two graphs that say the same have the same checksum, whenever, wherever
and in whatever order their articles were ingested. Exit status 1 when an invariant is broken.`;

export function checkCommand({ terminal, exitWith }: CommandContext): Command {
  const command = new Command('check')
    .description('Check the graph’s invariants and print its checksum.')
    .option('--json', 'print checksum, counts and violations as one JSON object')
    .addHelpText('after', EXAMPLES);
  return addStoreOption(command).action((options: StoreChoice & { json?: true }) =>
    withStore(terminal, options, 'READ', async (store) => {
      const { checkGraph } = await import('../../store/check-graph.ts');
      const result = await checkGraph(store);
      for (const { rule, id, message } of result.violations) terminal.stderr.write(`${id}: ${message} (${rule})\n`);
      await writeLine(terminal.stdout, options.json === true ? JSON.stringify(result) : result.checksum);
      if (result.violations.length > 0) exitWith(EXIT_CODE.FINDINGS);
    }),
  );
}
