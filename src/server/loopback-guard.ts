import { type RequestHandler } from 'express';

import { sendError } from './http-error.ts';

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

/** Whether a server bound to this host is reachable from its own machine only. */
export function isLoopback(host: string): boolean {
  return LOOPBACK_NAMES.has(host);
}

/** The name in a Host header or an origin, without the port; null when there is none. */
function nameIn(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname : null;
}

/**
 * Refuses what a foreign web page can make a browser send to this server: requests under a name that merely resolves to
 * this machine (DNS rebinding, 421), and requests whose origin is another site (403).
 *
 * @param host the address that the server is bound to; names are checked only where it is a loopback address
 */
export function loopbackGuard(host: string): RequestHandler {
  return (request, response, next) => {
    const named = request.headers.host;
    const name = named === undefined ? null : nameIn(`http://${named}`);
    if (isLoopback(host) && (name === null || !isLoopback(name))) {
      sendError(response, 421, 'MISDIRECTED_REQUEST', 'This server answers to localhost, 127.0.0.1 and [::1] only');
      return;
    }
    const { origin } = request.headers;
    const originHost = origin !== undefined && URL.canParse(origin) ? new URL(origin).host : null;
    if (origin !== undefined && originHost !== named) {
      sendError(response, 403, 'FORBIDDEN', 'Requests from other sites are not allowed');
      return;
    }
    next();
  };
}
