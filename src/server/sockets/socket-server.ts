import { type IncomingMessage, type Server } from 'node:http';
import { type Duplex } from 'node:stream';

import { handleProtocols } from 'graphql-ws';
import { WebSocketServer } from 'ws';

import { type Access } from '../access-settings.ts';
import { siteProblem } from '../site-guard.ts';
import { bindSocket } from './bind-socket.ts';
import { type ProtocolOptions, protocolServer } from './protocol-server.ts';

const GOING_AWAY = 1001;
/** Open at once, of all callers together. */
const MAX_SOCKETS = 200;

export interface SocketServerOptions extends ProtocolOptions {
  httpServer: Server;
  /** Bytes of one message. */
  maxPayload: number;
  /** Milliseconds between pings; who has not answered one when the next is due is cut off. */
  pingInterval: number;
}

/**
 * Serves subscriptions (graphql-transport-ws) on `/graphql` of an HTTP server, with the callers, roles, rates, limits and
 * errors of HTTP.
 *
 * @returns a function that closes every socket (1001) and resolves when they are gone
 */
export function serveSockets(options: SocketServerOptions): () => Promise<void> {
  const { httpServer, access, maxPayload, metrics } = options;
  const server = new WebSocketServer({ noServer: true, maxPayload, perMessageDeflate: false, handleProtocols });
  const protocol = protocolServer(options);
  httpServer.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const refusal = refusalOf(request, access, server.clients.size);
    if (refusal !== null) return refuse(stream, refusal);
    server.handleUpgrade(request, stream, head, (socket) => {
      metrics.sockets.inc();
      socket.once('close', () => metrics.sockets.dec());
      bindSocket(protocol, { socket, request }, options);
    });
  });
  return async () => {
    for (const socket of server.clients) socket.close(GOING_AWAY, 'The server stops');
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
}

function refusalOf(request: IncomingMessage, access: Access, open: number): string | null {
  if (new URL(request.url ?? '/', 'http://localhost').pathname !== '/graphql') return '404 Not Found';
  const problem = siteProblem(request, access);
  if (problem !== null) return problem.status === 421 ? '421 Misdirected Request' : '403 Forbidden';
  return open >= MAX_SOCKETS ? '503 Service Unavailable' : null;
}

function refuse(stream: Duplex, status: string): void {
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
