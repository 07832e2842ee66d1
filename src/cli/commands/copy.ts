import { Command } from 'commander';

import { type GraphStore } from '../../store/graph-store.ts';

import { type CommandContext } from '../command-context.ts';
import { EXIT_CODE } from '../exit-code.ts';
import { createProgress } from '../progress.ts';
import { withStore } from '../store-option.ts';
import { writeLine } from '../terminal.ts';

const EXAMPLES = `
Examples:
  $ onrecord copy --from sqlite:data/onrecord.db --to neo4j://localhost
  $ onrecord copy --from neo4j://localhost --to sqlite:backup.db
  $ onrecord copy --from sqlite:a.db --to sqlite:b.db --replace      empties b.db first

Copies the whole graph and what later ingest needs, then reads both stores and compares their checksums: exit status 1
when they differ. The target must be empty, or hold what an interrupted copy of the same graph left, which running it
again completes. Nobody should write to either store meanwhile.`;

interface CopyOptions {
  from: string;
  to: string;
  replace?: true;
}

export function copyCommand(context: CommandContext): Command {
  return new Command('copy')
    .description('Copy the graph from one store into another.')
    .requiredOption('--from <url>', 'the store to read: sqlite:PATH or neo4j://HOST')
    .requiredOption('--to <url>', 'the store to fill')
    .option('--replace', 'remove everything from the target first')
    .addHelpText('after', EXAMPLES)
    .action((options: CopyOptions) => runCopy(context, options));
}

async function runCopy(context: CommandContext, { from, to, replace }: CopyOptions): Promise<void> {
  const { terminal } = context;
  await withStore(terminal, { store: from }, 'READ', (source) =>
    withStore(terminal, { store: to }, 'CREATE', async (target) => {
      if (replace === true) await target.writer.clear();
      await copyBetween(context, source, target);
    }),
  );
}

async function copyBetween(
  { terminal, signal, exitWith }: CommandContext,
  source: GraphStore,
  target: GraphStore,
): Promise<void> {
  const { copyGraph } = await import('../../store/copy-graph.ts');
  const progress = createProgress(terminal.stderr, Date.now, 'nodes and relationships');
  const { checksum, isSame, isInterrupted } = await copyGraph(source, target, {
    onTotal: (inputs) => progress.onEvent({ type: 'STARTED', inputs }),
    onCopied: (articles) => progress.onEvent({ type: 'STORED', articles }),
    signal,
  }).finally(() => progress.finish());
  if (isInterrupted) {
    terminal.stderr.write('stopped early: run it again to go on\n');
    exitWith(EXIT_CODE.INTERRUPTED);
  } else if (isSame) {
    await writeLine(terminal.stdout, `copied: both stores have the checksum ${checksum}`);
  } else {
    terminal.stderr.write('the target differs from the source; empty it with --replace and copy again\n');
    exitWith(EXIT_CODE.FINDINGS);
  }
}
