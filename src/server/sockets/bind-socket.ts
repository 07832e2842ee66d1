import { CloseCode, type Server } from 'graphql-ws';
import { type Logger } from 'pino';

import { type SocketExtra } from './protocol-server.ts';

/** Bytes waiting for a client that does not read; with more it is cut off. */
const MAX_BUFFERED = 1024 * 1024;

/**
 * Connects a socket with the protocol: messages in and out, pings, and an end for clients that do not read or answer. The
 * protocol waits for each message to be sent before it asks for the next, so nothing piles up meanwhile.
 */
export function bindSocket(
  protocol: Server<SocketExtra>,
  extra: SocketExtra,
  { pingInterval, logger }: { pingInterval: number; logger: Logger },
): void {
  const { socket } = extra;
  // A message that is too large closes the socket by itself (1009).
  socket.on('error', (error) => logger.debug({ err: error }, 'socket failed'));

  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: (data) =>
        new Promise((resolve) => {
          if (socket.readyState !== socket.OPEN) return resolve();
          if (socket.bufferedAmount > MAX_BUFFERED) {
            socket.terminate();
            return resolve();
          }
          // An error means that the client is gone, which `close` tells as well.
          socket.send(data, () => resolve());
        }),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (handle) =>
        socket.on('message', (data) => {
          handle(String(data)).catch((error: unknown) => {
            logger.error({ err: error }, 'a message on a socket failed');
            socket.close(CloseCode.InternalServerError, 'Internal server error');
          });
        }),
    },
    extra,
  );

  let answered = true;
  socket.on('pong', () => (answered = true));
  const pings = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, pingInterval);
  socket.once('close', (code, reason) => {
    clearInterval(pings);
    closed(code, String(reason)).catch((error: unknown) => logger.error({ err: error }, 'closing a socket failed'));
  });
}
