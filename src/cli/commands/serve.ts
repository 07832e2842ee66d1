import { Command } from 'commander';

import { type GraphStore } from '../../store/graph-store.ts';

import { type CommandContext } from '../command-context.ts';
import { readEnvironment } from '../environment.ts';
import { EXIT_CODE } from '../exit-code.ts';
import { addStoreOption, type StoreChoice, withStore } from '../store-option.ts';
import { type Terminal } from '../terminal.ts';
import { withTools } from '../with-tools.ts';
import { describeSummary } from './ingest.ts';

const EXAMPLES = `
Examples:
  $ onrecord serve                              the graph at sqlite:./data/onrecord.db on http://127.0.0.1:4000
  $ onrecord serve --seed-if-empty              with the shipped articles when there are none yet (npm start)
  $ PORT=8080 onrecord serve --store sqlite:news.db

Ctrl-C lets running requests finish and stops. Bound to another address than this machine's own (HOST), it only reads.`;

const FIRST_QUERY = '{ whoSaidWhat(eventText: "hospital") { nodes { text speaker { name } article { title } } } }';

export function serveCommand(context: CommandContext): Command {
  const command = new Command('serve')
    .description('Serve the graph over GraphQL.')
    .option('--seed-if-empty', 'load the shipped articles first when the graph has none')
    .addHelpText('after', EXAMPLES);
  return addStoreOption(command).action((options: StoreChoice & { seedIfEmpty?: true }) =>
    withStore(context.terminal, options, 'CREATE', async (store) => {
      if (options.seedIfEmpty === true) await seedIfEmpty(store, context);
      if (context.signal.aborted) context.exitWith(EXIT_CODE.INTERRUPTED);
      else await serve(store, context.terminal);
    }),
  );
}

async function seedIfEmpty(store: GraphStore, { terminal, signal }: CommandContext): Promise<void> {
  const { isEmptyGraph, seed } = await import('../../pipeline/seed.ts');
  if (!(await isEmptyGraph(store))) return;
  terminal.stderr.write('The graph is empty: loading the articles in seed/ …\n');
  const summary = await withTools(terminal, (tools, onProgress) => seed(store, tools, { signal, onProgress }));
  terminal.stderr.write(`${describeSummary(summary)}\n`);
}

/** Serves until the process is told to stop. */
async function serve(store: GraphStore, terminal: Terminal): Promise<void> {
  const { HOST: host, PORT: port, LOG_LEVEL: level } = readEnvironment(terminal.variables);
  const [{ pino }, { startServer }, { stopOnSignals }, { createIngestService }] = await Promise.all([
    import('pino'),
    import('../../server/start-server.ts'),
    import('../../server/stop-on-signals.ts'),
    import('../ingest-service.ts'),
  ]);
  const logger = pino({ level }, terminal.stderr);
  const server = await startServer({ store, ingest: createIngestService(store), host, port, logger });
  terminal.stderr.write(welcome(server.url));
  await stopOnSignals(() => server.stop(), logger);
}

function welcome(url: string): string {
  return `
  OnRecord is ready.

  GraphiQL   ${url}/graphiql    with example queries in its tabs
  GraphQL    ${url}/graphql
  Health     ${url}/health/ready

  Ask it who said what:

  curl -s ${url}/graphql -H 'content-type: application/json' \\
    -d '${JSON.stringify({ query: FIRST_QUERY })}'

`;
}
