import { Command } from 'commander';
import { type Logger } from 'pino';

import { type GraphStore } from '../../store/graph-store.ts';
import { type WatchedStore } from '../../store/watched-store.ts';

import { type IngestEvent } from '../../pipeline/ingest-summary.ts';
import { type StoreAddress } from '../../pipeline/threads/pipeline-task.ts';

import { readAccessSettings } from '../access-environment.ts';
import { type CommandContext } from '../command-context.ts';
import { readEnvironment } from '../environment.ts';
import { EXIT_CODE } from '../exit-code.ts';
import { createProgress } from '../progress.ts';
import { addStoreOption, storeAddress, type StoreChoice } from '../store-option.ts';
import { type Terminal } from '../terminal.ts';
import { toolsOptions } from '../tools-options.ts';
import { describeSummary } from './ingest.ts';

const EXAMPLES = `
Examples:
  $ onrecord serve                              the graph at sqlite:./data/onrecord.db on http://127.0.0.1:4000
  $ onrecord serve --seed-if-empty              with the shipped articles when there are none yet (npm start)
  $ PORT=8080 onrecord serve --store sqlite:news.db

Ctrl-C lets running requests finish and stops. Bound to another address than this machine's own (HOST), it wants keys:
docs/how-to/run-on-another-machine.md`;

const FIRST_QUERY = '{ whoSaidWhat(eventText: "hospital") { nodes { text speaker { name } article { title } } } }';

export function serveCommand(context: CommandContext): Command {
  const command = new Command('serve')
    .description('Serve the graph over GraphQL.')
    .option('--seed-if-empty', 'load the shipped articles first when the graph has none')
    .addHelpText('after', EXAMPLES);
  return addStoreOption(command).action((options: StoreChoice & { seedIfEmpty?: true }) => serve(options, context));
}

/**
 * Serves until the process is told to stop; from the first moment on, while the graph is still being seeded or the engine
 * that keeps it does not answer yet.
 */
async function serve(options: StoreChoice & { seedIfEmpty?: true }, context: CommandContext): Promise<void> {
  const { terminal } = context;
  const address = storeAddress(terminal, options);
  const [{ pino }, { openServedStore }] = await Promise.all([import('pino'), import('../served-store.ts')]);
  const logger = pino({ level: readEnvironment(terminal.variables).LOG_LEVEL }, terminal.stderr);
  const store = await openServedStore(address, logger);
  try {
    await serveStore({ store, address, logger, seeds: options.seedIfEmpty === true }, context);
  } finally {
    await store.close();
  }
}

interface Served {
  store: WatchedStore;
  address: StoreAddress;
  logger: Logger;
  /** Whether to load the shipped articles when there are none. */
  seeds: boolean;
}

async function serveStore(
  { store, address, logger, seeds }: Served,
  { terminal, exitWith }: CommandContext,
): Promise<void> {
  const environment = readEnvironment(terminal.variables);
  const { HOST: host, PORT: port, ONRECORD_QUERY_SECONDS: querySeconds } = environment;
  const access = readAccessSettings(environment);
  const { ONRECORD_TRUSTED_DOCUMENTS: file, ONRECORD_TRUSTED_DOCUMENTS_MODE: mode } = environment;
  const trustedDocuments = file === undefined ? null : { file, only: mode === 'only' };
  const [{ startServer }, { stopOnSignals }, { createIngestService }, { onceOpen }, { isEmptyGraph }] =
    await Promise.all([
      import('../../server/start-server.ts'),
      import('../../server/stop-on-signals.ts'),
      import('../ingest-service.ts'),
      import('../served-store.ts'),
      import('../../pipeline/seed.ts'),
    ]);
  const tracing =
    environment.ONRECORD_TRACING === 'off'
      ? null
      : (await import('../../server/tracing/start-tracing.ts')).startTracing();
  let isReady = false;
  const ingest = createIngestService(store, address);
  const server = await startServer({
    store,
    ingest,
    host,
    port,
    access,
    trustedDocuments,
    querySeconds,
    isReady: () => isReady,
    tracing,
    logger,
  });

  const stopping = new AbortController();
  let hasBegun = false;
  const prepared = onceOpen(store, stopping.signal, async () => {
    if (!seeds) return;
    // Begun seeding is finished, although the graph is not empty any more.
    hasBegun ||= await isEmptyGraph(store);
    if (hasBegun) await seedGraph(store, address, terminal, stopping.signal);
  });
  const stopped = stopOnSignals(async () => {
    stopping.abort();
    await Promise.allSettled([prepared]);
    await server.stop();
  }, logger);
  try {
    await prepared.catch(async (error: unknown) => {
      await server.stop();
      throw error;
    });
    if (stopping.signal.aborted) exitWith(EXIT_CODE.INTERRUPTED);
    else terminal.stderr.write(welcome(server.url));
    isReady = true;
    await stopped;
  } finally {
    await ingest.close();
    await tracing?.stop();
  }
}

async function seedGraph(
  store: GraphStore,
  address: StoreAddress,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const { seed } = await import('../../pipeline/seed.ts');
  terminal.stderr.write('The graph is empty: loading the articles in seed/ …\n');
  const progress = createProgress(terminal.stderr);
  const onProgress = (event: IngestEvent): void => progress.onEvent(event);
  const tools = toolsOptions(terminal, {});
  const summary = await seed({ store, address, tools, signal, onProgress }).finally(() => progress.finish());
  terminal.stderr.write(`${describeSummary(summary)}\n`);
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
