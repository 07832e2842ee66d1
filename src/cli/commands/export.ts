import { Command, Option } from 'commander';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type GraphStore } from '../../store/graph-store.ts';

import { type CommandContext } from '../command-context.ts';
import { createProgress } from '../progress.ts';
import { addStoreOption, type StoreChoice, withStore } from '../store-option.ts';
import { type Terminal, writeLine } from '../terminal.ts';

interface ExportOptions extends StoreChoice {
  format: ExportFormat;
  out?: string;
}
type ExportFormat = 'jsonl' | 'neo4j-import';

/** How a graph is written in each format. */
const EXPORTERS: Record<ExportFormat, (store: GraphStore, terminal: Terminal, out?: string) => Promise<void>> = {
  jsonl: exportJsonLines,
  'neo4j-import': exportNeo4jImport,
};

const EXAMPLES = `
Examples:
  $ onrecord export > articles.jsonl
  $ onrecord export --store sqlite:other.db | jq -r '.statements[].speaker'
  $ onrecord export --format neo4j-import --out graph/      files for neo4j-admin, for a first load of millions

One JSON object per article; offsets are Unicode code points of the decoded file, end exclusive.`;

export function exportCommand({ terminal }: CommandContext): Command {
  const command = new Command('export')
    .description('Print the graph.')
    .addOption(new Option('--format <format>', 'how to print it').choices(Object.keys(EXPORTERS)).default('jsonl'))
    .option('--out <folder>', 'where neo4j-import writes its files: a new or empty folder')
    .addHelpText('after', EXAMPLES);
  return addStoreOption(command).action(async (options: ExportOptions) => {
    checkOut(options);
    await withStore(terminal, options, 'READ', (store) => EXPORTERS[options.format](store, terminal, options.out));
  });
}

function checkOut({ format, out }: ExportOptions): void {
  if ((format === 'neo4j-import') === (out !== undefined)) return;
  const message = out === undefined ? `${format} is more than one file` : `${format} goes to standard output`;
  const hint = out === undefined ? 'name a folder with --out' : 'leave --out away';
  throw new OnRecordError('BAD_USER_INPUT', message, { where: '--out', hint });
}

async function exportJsonLines({ view }: GraphStore, { stdout }: Terminal): Promise<void> {
  const { articleRecords } = await import('../../pipeline/records/article-records.ts');
  for await (const record of articleRecords(view)) await writeLine(stdout, JSON.stringify(record));
}

async function exportNeo4jImport(store: GraphStore, { stdout, stderr }: Terminal, out = ''): Promise<void> {
  const { writeNeo4jImport } = await import('../../store/neo4j/import/write-import.ts');
  const progress = createProgress(stderr, Date.now, 'nodes and relationships');
  const { nodes, relationships } = await store.view.statistics();
  const counts = [...Object.values(nodes), ...Object.values(relationships)];
  progress.onEvent({ type: 'STARTED', inputs: counts.reduce((sum, count) => sum + count, 0) });
  try {
    await writeNeo4jImport(store, out, () => progress.onEvent({ type: 'STORED', articles: 1 }));
  } finally {
    progress.finish();
  }
  await writeLine(stdout, `written; with the server stopped: sh ${out}/import.sh, then ${out}/README.md`);
}
