import { Command } from 'commander';

import { type CommandContext } from '../command-context.ts';
import { EXIT_CODE } from '../exit-code.ts';
import { addStoreOption, type StoreChoice, withStore } from '../store-option.ts';
import { writeLine } from '../terminal.ts';

const EXAMPLES = `
Examples:
  $ onrecord remove a.txt                              by name
  $ onrecord remove https://example.org/news/1         by URL
  $ onrecord remove art_0123456789abcdef0123           by identifier
  $ onrecord remove ./news/a.txt                       by the file it was read from

Takes an article out with its statements and mentions, and whatever only it supports. Nothing is removed when a name fits
several articles; exit status 3 when one was not found.`;

export function removeCommand(context: CommandContext): Command {
  const command = new Command('remove')
    .description('Take articles out of the graph.')
    .argument('<article...>', 'name, URL, identifier or file of an article')
    .option('--json', 'print what was removed as one JSON object')
    .addHelpText('after', EXAMPLES);
  return addStoreOption(command).action((names: string[], options: StoreChoice & { json?: true }) =>
    runRemove(context, names, options),
  );
}

async function runRemove(
  { terminal, exitWith }: CommandContext,
  names: string[],
  options: StoreChoice & { json?: true },
): Promise<void> {
  const summary = await withStore(terminal, options, 'UPDATE', async (store) => {
    const { removeArticles } = await import('../../pipeline/remove.ts');
    return removeArticles(names, store);
  });
  for (const name of summary.notFound)
    terminal.stderr.write(
      `${name}: no article has this name, URL, identifier or file; list them with \`onrecord export\`\n`,
    );
  if (options.json === true) await writeLine(terminal.stdout, JSON.stringify(summary));
  else for (const { id, name } of summary.removed) await writeLine(terminal.stdout, `removed ${name} (${id})`);
  if (summary.notFound.length > 0) exitWith(EXIT_CODE.SOME_FAILED);
}
