import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';

import { OnRecordError } from '../errors/onrecord-error.ts';

/** A server that gives slow or endless requests up, and does not keep a connection for ever; it has no listener yet. */
export function createHttpServer(): Server {
  const server = createServer({
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 5_000,
    connectionsCheckingInterval: 2_000,
  });
  server.maxRequestsPerSocket = 1000;
  return server;
}

const LISTEN_PROBLEMS: Record<string, string> = {
  EADDRINUSE: 'is in use',
  EACCES: 'may not be used by this user',
  EADDRNOTAVAIL: 'is not an address of this machine',
  ENOTFOUND: 'is not an address of this machine',
};

/** Starts listening; gives the port (of use where 0 was asked for). Throws `PORT_IN_USE` when it cannot. */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const problem = LISTEN_PROBLEMS[error.code ?? ''] ?? 'cannot be used';
      reject(
        new OnRecordError('PORT_IN_USE', `${host}:${port} ${problem}`, {
          where: 'PORT',
          hint: 'stop the program that uses it, or set PORT and HOST to something else',
          cause: error,
        }),
      );
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}
