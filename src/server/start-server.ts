import { type Logger } from 'pino';

import { type GraphStore } from '../store/graph-store.ts';

import { Arrivals } from '../pipeline/arrivals/arrivals.ts';
import { JudgementFeed } from '../pipeline/judgements/judgement-feed.ts';
import { JudgementReader } from '../pipeline/judgements/judgement-reader.ts';
import { packageFolder } from '../pipeline/package-folder.ts';

import { Networks } from '../analyze/networks/networks.ts';

import { type Caller } from '../graphql/access/caller.ts';
import { buildGraphqlSchema } from '../graphql/build-schema.ts';
import { createContext, type GraphqlContext, type IngestService } from '../graphql/context.ts';
import { loadExamples } from '../graphql/examples/load-examples.ts';

import { type AccessSettings, decideAccess } from './access-settings.ts';
import { createApolloServer } from './apollo-server.ts';
import { createApp } from './create-app.ts';
import { DocumentCache } from './document-cache.ts';
import { GraphqlRoute, isForGraphql } from './graphql-route.ts';
import { Identifier } from './identity/identify.ts';
import { tokenVerifier } from './identity/json-web-tokens.ts';
import { createHttpServer, listen } from './listen.ts';
import { Metrics } from './metrics.ts';
import { RateLimits } from './rate-limits.ts';
import { BODY_LIMIT } from './read-body.ts';
import { serveSockets } from './sockets/socket-server.ts';
import { type Tracing } from './tracing/start-tracing.ts';
import { tracedView } from './tracing/traced-view.ts';
import { TrustedDocuments } from './trusted-documents.ts';

export interface ServerOptions {
  store: GraphStore;
  /** What mutations go to. Default: none, so that they answer FORBIDDEN. */
  ingest?: IngestService | null;
  /** The address to bind to, e.g. `127.0.0.1`. */
  host: string;
  /** 0: any free port. */
  port: number;
  /** Who may do what. Default: everybody everything on a loopback address; see `decideAccess`. */
  access?: AccessSettings;
  /** Documents that clients can name by their hash, and whether no others are run. Default: none, and all are run. */
  trustedDocuments?: { file: string; only: boolean } | null;
  /** How long one operation may take. Default 30. */
  querySeconds?: number;
  /** How often to look for what has arrived while somebody subscribes, in milliseconds. Default 1000. */
  arrivalsInterval?: number;
  /** How often to see whether the clients of WebSockets still answer, in milliseconds. Default 15,000. */
  pingInterval?: number;
  /** Whether the graph is as it should be, e.g. no longer being seeded. Default: always. */
  isReady?: () => boolean;
  /** What is told of requests and of what they ask of the store. Default: nothing. */
  tracing?: Pick<Tracing, 'tracer'> | null;
  logger: Logger;
}

/** A server that listens. */
export interface RunningServer {
  /** `http://127.0.0.1:4000`, without a slash at the end. */
  url: string;
  /** Lets running requests finish (10 s at most) and stops listening. The store stays open: close it afterwards. */
  stop(): Promise<void>;
}

/**
 * Serves the graph over HTTP: `/graphql`, `/graphiql`, `/metrics`, `/health/live`, `/health/ready`.
 *
 * Resolves when it listens. Throws `PORT_IN_USE` when the address cannot be had, and `BAD_USER_INPUT` when it would be open
 * to others by mistake.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, host, logger } = options;
  const access = decideAccess(host, options.access ?? {});
  const limits = new RateLimits(access.rates);
  const tokens = access.tokens === null ? null : tokenVerifier(access.tokens);
  const identifier = new Identifier({ ...access, tokens }, limits, access.proxies);
  const metrics = new Metrics();
  const trusted = options.trustedDocuments ?? null;
  const documents = trusted === null ? null : TrustedDocuments.read(trusted.file, trusted.only);
  const arrivals = new Arrivals(store, {
    ...(options.arrivalsInterval !== undefined && { interval: options.arrivalsInterval }),
    onFailure: (err) => logger.debug({ err }, 'cannot see what has arrived'),
  });
  const networks = new Networks({ view: store.view, revision: () => store.writer.revision() });
  const judgements = new JudgementReader(store);
  const judgementFeed = new JudgementFeed(store, {
    ...(options.arrivalsInterval !== undefined && { interval: options.arrivalsInterval }),
    onFailure: (err) => logger.debug({ err }, 'cannot see what was judged'),
  });
  let draining = false;

  const tracer = options.tracing?.tracer ?? null;
  const view = tracer === null ? store.view : tracedView(store.view, tracer, store.capabilities.engine);
  const contextOf = (caller: Caller, requestId: string): GraphqlContext =>
    createContext({
      view,
      ingest: options.ingest ?? null,
      networks,
      arrivals,
      judgements,
      judgementFeed,
      caller,
      requestId,
      ...(options.querySeconds !== undefined && { seconds: options.querySeconds }),
    });

  const httpServer = createHttpServer();
  const schema = await buildGraphqlSchema();
  const closeSockets = serveSockets({
    httpServer,
    schema,
    access,
    identifier,
    contextOf,
    metrics,
    documents,
    maxPayload: BODY_LIMIT,
    pingInterval: options.pingInterval ?? 15_000,
    logger,
  });
  const parsed = new DocumentCache();
  const apollo = createApolloServer({
    schema,
    documentStore: parsed,
    httpServer,
    introspection: access.introspection,
    metrics,
    hasTracing: tracer !== null,
    drain: async () => {
      arrivals.stop();
      judgementFeed.stop();
      await closeSockets();
    },
    logger,
  });
  await apollo.start();
  const route = new GraphqlRoute(apollo, { access, identifier, contextOf, metrics, tracer, documents, parsed, logger });
  const app = createApp({
    store,
    access,
    identifier,
    metrics,
    examples: await loadExamples(packageFolder('src/graphql/examples')),
    isReady: options.isReady ?? (() => true),
    isDraining: () => draining,
    logger,
  });
  httpServer.on('request', (request, response) => {
    if (isForGraphql(request)) void route.answer(request, response);
    else app(request, response);
  });

  const port = await listen(httpServer, host, options.port).catch(async (error: unknown) => {
    await apollo.stop();
    throw error;
  });
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  logger.info({ url, anonymousRole: access.anonymousRole, keys: access.keys.length }, 'listening');
  return {
    url,
    stop: async () => {
      draining = true;
      await apollo.stop();
      logger.info('stopped');
    },
  };
}
