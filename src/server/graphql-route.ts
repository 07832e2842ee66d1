import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type ServerResponse } from 'node:http';

import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { type Tracer } from '@opentelemetry/api';
import compression from 'compression';
import { type Request, type Response } from 'express';
import { type Logger } from 'pino';

import { OnRecordError } from '../errors/onrecord-error.ts';

import { type Caller } from '../graphql/access/caller.ts';
import { type GraphqlContext } from '../graphql/context.ts';

import { type AskedOperation, checkAsked } from './access-check.ts';
import { type Access } from './access-settings.ts';
import { type DocumentCache } from './document-cache.ts';
import { sendError, sendFailure } from './http-error.ts';
import { type Identifier } from './identity/identify.ts';
import { sendRequestError } from './json-errors.ts';
import { type Metrics } from './metrics.ts';
import { readBody } from './read-body.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { siteProblem } from './site-guard.ts';
import { withRequestSpan } from './tracing/request-span.ts';
import { type TrustedDocuments } from './trusted-documents.ts';

export interface GraphqlRouteOptions {
  access: Access;
  identifier: Identifier;
  /** The context of one operation. */
  contextOf: (caller: Caller, requestId: string) => GraphqlContext;
  metrics: Metrics;
  /** Null: nothing is traced. */
  tracer: Tracer | null;
  /** Null: any document is run. */
  documents: TrustedDocuments | null;
  /** What Apollo has parsed. */
  parsed: DocumentCache;
  logger: Logger;
}

const PATH = /^\/graphql\/?(?:\?|$)/;

/** Whether a request is for the API, which {@link GraphqlRoute} answers. */
export function isForGraphql({ url }: IncomingMessage): boolean {
  return PATH.test(url ?? '');
}

/**
 * Answers `/graphql`. It does without Express, whose middlewares take longer than most answers do, and holds to the same:
 * who asks from where, how often and how much is checked before anything is parsed, and nothing but JSON goes out.
 */
export class GraphqlRoute {
  private readonly compress = compression();

  constructor(
    private readonly apollo: ApolloServer<GraphqlContext>,
    private readonly options: GraphqlRouteOptions,
  ) {}

  /** Answers a request; whatever fails is told to whoever asks. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { metrics, logger } = this.options;
    const requestId = randomUUID();
    response.once('finish', () => metrics.responses.inc({ status: String(response.statusCode) }));
    try {
      await this.run(request, response, requestId);
    } catch (error) {
      if (response.headersSent) return void response.destroy();
      setHeaders(response, requestId);
      if (error instanceof OnRecordError) sendFailure(response, error);
      else sendRequestError(response, error as { status?: number }, { requestId, logger });
    }
  }

  private async run(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    const { access, identifier, tracer } = this.options;
    const problem = siteProblem(request, access);
    if (problem !== null) {
      setHeaders(response, requestId);
      return sendError(response, problem.status, problem.code, problem.message);
    }
    if (request.method !== 'GET' && request.method !== 'POST') {
      setHeaders(response, requestId);
      response.setHeader('Allow', 'GET, POST');
      return sendError(response, 405, 'METHOD_NOT_ALLOWED', 'Ask with GET or POST');
    }
    const caller = await identifier.identifyRequest(request);
    const search = searchOf(request);
    const body = this.withDocument(request.method === 'GET' ? undefined : await readBody(request, response));
    checkAsked(request.method === 'GET' ? this.askedBy(search) : asked(body), caller, this.options.parsed);
    const execute = () => this.execute({ request, search, body }, caller, requestId);
    const answer = await (tracer === null
      ? execute()
      : withRequestSpan(tracer, { request, response, requestId }, execute));
    this.send(request, response, answer, requestId);
  }

  /** A body with the document that its `documentId` names. Throws `UNTRUSTED_DOCUMENT`. */
  private withDocument(body: unknown): unknown {
    const { documents } = this.options;
    if (documents === null || !isRecord(body)) return body;
    const query = documents.documentOf(body);
    return query === undefined ? body : { ...body, query };
  }

  /** What a GET asks for; one that is given twice is for Apollo to refuse. Throws `UNTRUSTED_DOCUMENT`. */
  private askedBy(search: string): AskedOperation {
    const parameters = new URLSearchParams(search);
    const [query, ...others] = parameters.getAll('query');
    const only = others.length === 0 ? query : undefined;
    this.options.documents?.documentOf({ query: only });
    return { query: only, operationName: parameters.get('operationName') };
  }

  private async execute(
    { request, search, body }: { request: IncomingMessage; search: string; body: unknown },
    caller: Caller,
    requestId: string,
  ): Promise<HTTPGraphQLResponse> {
    const headers = new HeaderMap();
    for (const name in request.headers) {
      const value = request.headers[name];
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    return this.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method!, headers, search, body },
      context: async () => this.options.contextOf(caller, requestId),
    });
  }

  /** Sends an answer in one piece, packed where the client takes that. */
  private send(
    request: IncomingMessage,
    response: ServerResponse,
    { status = 200, headers, body }: HTTPGraphQLResponse,
    requestId: string,
  ): void {
    if (body.kind !== 'complete') throw new Error('the schema has nothing that is answered in parts');
    if (request.headers['accept-encoding'] !== undefined) {
      this.compress(request as Request, response as Response, () => undefined);
    }
    response.writeHead(status, {
      ...SECURITY_HEADERS,
      'X-Request-Id': requestId,
      Vary: 'Accept-Encoding',
      ...Object.fromEntries(headers),
      'Content-Length': Buffer.byteLength(body.string),
    });
    response.end(body.string);
  }
}

function setHeaders(response: ServerResponse, requestId: string): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  response.setHeader('X-Request-Id', requestId);
}

function searchOf({ url = '' }: IncomingMessage): string {
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start);
}

function asked(body: unknown): AskedOperation {
  return isRecord(body) ? body : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
