import { readFileSync } from 'node:fs';

import { Command } from 'commander';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type CommandContext } from '../command-context.ts';
import { addStoreOption, type StoreChoice, withStore } from '../store-option.ts';
import { type Terminal, writeLine, writeText } from '../terminal.ts';

const EXAMPLES = `
Examples:
  $ onrecord judgements export > judgements.jsonl
  $ onrecord judgements replay judgements.jsonl --store sqlite:new.db

What curators decided, one JSON object per line, oldest first. Replayed into a store that has read the same articles, it
gives the same graph (onrecord check prints the checksum). What names articles that are not there takes effect when they
are read; what the store has already is passed over, so that replaying twice does no harm.`;

export function judgementsCommand(context: CommandContext): Command {
  const command = new Command('judgements')
    .description('Take the judgements of curators from one store to another.')
    .addHelpText('after', EXAMPLES);
  const exporting = new Command('export').description('Print the judgement log as JSON Lines.');
  const replaying = new Command('replay')
    .description('Append the judgements of a file, and bring the graph to what follows from them.')
    .argument('<file>', 'JSON Lines as `judgements export` prints them');
  command.addCommand(
    addStoreOption(exporting).action((options: StoreChoice) => exportJudgements(context.terminal, options)),
  );
  command.addCommand(
    addStoreOption(replaying).action((file: string, options: StoreChoice) =>
      replayJudgements(context.terminal, file, options),
    ),
  );
  return command;
}

async function exportJudgements(terminal: Terminal, options: StoreChoice): Promise<void> {
  await withStore(terminal, options, 'READ', async ({ records }) => {
    const [{ readLog }, { judgementLine }] = await Promise.all([
      import('../../pipeline/judgements/read-curation.ts'),
      import('../../pipeline/judgements/judgement-line.ts'),
    ]);
    for (const entry of (await readLog(records)).entries) await writeText(terminal.stdout, judgementLine(entry));
  });
}

async function replayJudgements(terminal: Terminal, file: string, options: StoreChoice): Promise<void> {
  const [{ parseJudgementLine }, { replay }, { openGazetteer }] = await Promise.all([
    import('../../pipeline/judgements/judgement-line.ts'),
    import('../../pipeline/judgements/replay.ts'),
    import('../../pipeline/open-gazetteer.ts'),
  ]);
  const lines = readLines(file);
  const entries = lines.flatMap((line, at) =>
    line.trim() === '' ? [] : [parseJudgementLine(line, `${file}#${at + 1}`)],
  );
  const { replayed, known } = await withStore(terminal, options, 'UPDATE', async (store) =>
    replay(entries, { store, gazetteer: await openGazetteer() }),
  );
  await writeLine(terminal.stdout, `replayed ${replayed} judgements; ${known} were there already`);
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch (cause) {
    throw new OnRecordError('BAD_USER_INPUT', 'the file cannot be read', {
      where: file,
      hint: 'check path and permissions',
      cause,
    });
  }
}
