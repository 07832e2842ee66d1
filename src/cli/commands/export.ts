import { Command, Option } from 'commander';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type GraphStore } from '../../store/graph-store.ts';

import { EXPORT_FORMATS, EXPORTERS, type ExportFormat } from '../../exports/export-formats.ts';

import { type CommandContext } from '../command-context.ts';
import { createProgress } from '../progress.ts';
import { addStoreOption, type StoreChoice, withStore } from '../store-option.ts';
import { type Terminal, writeLine, writeText } from '../terminal.ts';

const NEO4J_IMPORT = 'neo4j-import';

interface ExportOptions extends StoreChoice {
  format: ExportFormat | typeof NEO4J_IMPORT;
  out?: string;
}

const EXAMPLES = `
Examples:
  $ onrecord export > articles.jsonl
  $ onrecord export --store sqlite:other.db | jq -r '.statements[].speaker'
  $ onrecord export --format gexf > graph.gexf              for Gephi; graphml for NetworkX and yEd
  $ onrecord export --format csv > statements.csv           one row per statement
  $ onrecord export --format n-quads > graph.nq             schema.org, PROV-O, Web Annotation; json-ld too
  $ onrecord export --format neo4j-import --out graph/      files for neo4j-admin, for a first load of millions

jsonl: one JSON object per article; offsets are Unicode code points of the decoded file, end exclusive.`;

export function exportCommand({ terminal }: CommandContext): Command {
  const command = new Command('export')
    .description('Print the graph.')
    .addOption(
      new Option('--format <format>', 'how to print it').choices([...EXPORT_FORMATS, NEO4J_IMPORT]).default('jsonl'),
    )
    .option('--out <folder>', 'where neo4j-import writes its files: a new or empty folder')
    .addHelpText('after', EXAMPLES);
  return addStoreOption(command).action(async (options: ExportOptions) => {
    checkOut(options);
    await withStore(terminal, options, 'READ', (store) => exportAs(options, store, terminal));
  });
}

function checkOut({ format, out }: ExportOptions): void {
  if ((format === NEO4J_IMPORT) === (out !== undefined)) return;
  const message = out === undefined ? `${format} is more than one file` : `${format} goes to standard output`;
  const hint = out === undefined ? 'name a folder with --out' : 'leave --out away';
  throw new OnRecordError('BAD_USER_INPUT', message, { where: '--out', hint });
}

async function exportAs({ format, out = '' }: ExportOptions, store: GraphStore, terminal: Terminal): Promise<void> {
  if (format === NEO4J_IMPORT) return exportNeo4jImport(store, terminal, out);
  for await (const text of EXPORTERS[format].write(store.view)) await writeText(terminal.stdout, text);
}

async function exportNeo4jImport(store: GraphStore, { stdout, stderr }: Terminal, out: string): Promise<void> {
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
