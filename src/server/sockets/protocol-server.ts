import { randomUUID } from 'node:crypto';
import { type IncomingMessage } from 'node:http';

import { type ExecutionArgs, GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { CloseCode, type Context, makeServer, type Server } from 'graphql-ws';
import { type Logger } from 'pino';
import { type WebSocket } from 'ws';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type Caller } from '../../graphql/access/caller.ts';
import { type GraphqlContext } from '../../graphql/context.ts';

import { type Access } from '../access-settings.ts';
import { type Credentials } from '../identity/authenticate.ts';
import { credentialsIn, type Identifier } from '../identity/identify.ts';
import { type Metrics } from '../metrics.ts';
import { type TrustedDocuments } from '../trusted-documents.ts';
import { prepareSubscription } from './prepare-subscription.ts';
import { runSubscription } from './run-subscription.ts';

/** Operations at once on one socket. */
const MAX_OPERATIONS = 20;
const INIT_MILLISECONDS = 3000;
/** The longest that a timer can wait. */
const MAX_DELAY = 2 ** 31 - 1;

export interface ProtocolOptions {
  schema: GraphQLSchema;
  access: Access;
  identifier: Identifier;
  contextOf: (caller: Caller, requestId: string) => GraphqlContext;
  metrics: Metrics;
  /** Null: any document is run. */
  documents: TrustedDocuments | null;
  logger: Logger;
}

/** What is known of one socket. */
export interface SocketExtra {
  socket: WebSocket;
  request: IncomingMessage;
  /** Known once `connection_init` has come. */
  caller?: Caller;
}

type SocketContext = Context<Record<string, unknown>, SocketExtra>;

/** The protocol graphql-transport-ws with our callers, roles, rates and limits. */
export function protocolServer(options: ProtocolOptions): Server<SocketExtra> {
  const { identifier, metrics, logger } = options;
  return makeServer<Record<string, unknown>, SocketExtra>({
    connectionInitWaitTimeout: INIT_MILLISECONDS,
    onConnect: (context) => connect(context, options),
    onSubscribe: async (context, _id, payload) => {
      const caller = context.extra.caller!;
      const requestId = randomUUID();
      let query: string;
      try {
        if (Object.keys(context.subscriptions).length > MAX_OPERATIONS) throw tooMany();
        identifier.countOperation(caller, identifier.addressOf(context.extra.request));
        // The protocol wants a string as query; a listed document is named by `documentId` in extensions.
        const documentId = payload.extensions?.['documentId'];
        query = String(options.documents?.documentOf({ query: payload.query, documentId }) ?? payload.query);
      } catch (error) {
        return refused([told(error)], options);
      }
      const { introspection } = options.access;
      const prepared = prepareSubscription(options.schema, { ...payload, query }, { caller, introspection, requestId });
      if (Array.isArray(prepared)) return refused(prepared, options);
      logger.debug(
        { operationName: prepared.operationName, type: 'subscription', caller: caller.name, requestId },
        'operation',
      );
      return { ...prepared, contextValue: { caller, requestId } satisfies Subscriber };
    },
    subscribe: async (args) => {
      const { contextValue, ...rest } = args as ExecutionArgs;
      const { caller, requestId } = contextValue as Subscriber;
      metrics.subscriptions.inc();
      return runSubscription(rest, {
        newContext: () => options.contextOf(caller, requestId),
        report: (err) => logger.error({ err, requestId }, 'subscription failed'),
      });
    },
    onComplete: () => metrics.subscriptions.dec(),
  });
}

interface Subscriber {
  caller: Caller;
  requestId: string;
}

/** Identifies the caller by `connection_init` or, without credentials there, by the headers of the upgrade. */
async function connect(context: SocketContext, { identifier }: ProtocolOptions): Promise<boolean> {
  const { socket, request } = context.extra;
  const given = credentialsOf(context.connectionParams) ?? credentialsIn(request);
  try {
    const caller = await identifier.identify(given, identifier.addressOf(request));
    if (caller.role === 'none') throw new OnRecordError('UNAUTHENTICATED', 'This server answers nobody without a key');
    context.extra.caller = caller;
    if (caller.expiresAt !== null) closeAt(socket, caller.expiresAt);
    return true;
  } catch (error) {
    if (!(error instanceof OnRecordError)) throw error;
    if (error.code === 'RATE_LIMITED') socket.close(CloseCode.TooManyInitialisationRequests, error.message);
    else socket.close(CloseCode.Unauthorized, error.message);
    return false;
  }
}

function credentialsOf(parameters: Record<string, unknown> | undefined): Credentials | null {
  const text = (name: string) => {
    const value = parameters?.[name];
    return typeof value === 'string' ? value : undefined;
  };
  const given = { authorization: text('authorization') ?? text('Authorization'), apiKey: text('apiKey') };
  return given.authorization === undefined && given.apiKey === undefined ? null : given;
}

/** A token that has expired opens nothing, and keeps nothing open. */
function closeAt(socket: WebSocket, time: number): void {
  const close = () => socket.close(CloseCode.Forbidden, 'The token has expired');
  const timer = setTimeout(close, Math.min(MAX_DELAY, Math.max(0, time - Date.now())));
  timer.unref();
  socket.once('close', () => clearTimeout(timer));
}

function refused(errors: readonly GraphQLFormattedError[], { metrics }: ProtocolOptions): GraphQLError[] {
  return errors.map(({ message, extensions }) => {
    metrics.errors.inc({ code: String(extensions?.['code']) });
    return new GraphQLError(message, extensions ? { extensions } : {});
  });
}

function told(error: unknown): GraphQLFormattedError {
  if (!(error instanceof OnRecordError)) throw error;
  const { message, hint, code } = error;
  return { message: hint === null ? message : `${message}; ${hint}`, extensions: { code } };
}

function tooMany(): OnRecordError {
  return new OnRecordError('TOO_MANY_OPERATIONS', `This socket has ${MAX_OPERATIONS} subscriptions open already`, {
    hint: 'complete some, or open another socket',
  });
}
