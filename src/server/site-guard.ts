import { type IncomingMessage } from 'node:http';

import { type RequestHandler } from 'express';

import { type Access } from './access-settings.ts';
import { sendError } from './http-error.ts';

/** Why a request is refused by where it says that it comes from and goes to. */
export interface SiteProblem {
  status: 403 | 421;
  code: 'FORBIDDEN' | 'MISDIRECTED_REQUEST';
  message: string;
}

const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host'];

/** The name in a Host header, without the port; null when there is none. */
function nameIn(host: string | undefined): string | null {
  const url = `http://${host ?? ''}`;
  return URL.canParse(url) ? new URL(url).hostname : null;
}

/**
 * Refuses what a foreign web page can make a browser send, over HTTP and WebSocket: requests under a name that merely
 * resolves to this machine (DNS rebinding, 421), and requests whose origin is another site (403). Refuses, too, what a proxy
 * passes on to a server that takes all its callers for programs of its own machine.
 */
export function siteProblem({ headers }: IncomingMessage, access: Access): SiteProblem | null {
  const { host, origin } = headers;
  const name = nameIn(host);
  const isNamed = access.allowedHosts.some((allowed) => allowed === name || allowed === host);
  if (access.allowedHosts.length > 0 && !isNamed) {
    const message = `This server answers to ${access.allowedHosts.join(', ')} only`;
    return { status: 421, code: 'MISDIRECTED_REQUEST', message };
  }
  const originHost = origin !== undefined && URL.canParse(origin) ? new URL(origin).host : null;
  if (origin !== undefined && originHost !== host) {
    return { status: 403, code: 'FORBIDDEN', message: 'Requests from other sites are not allowed' };
  }
  if (!access.isExposed && FORWARDED.some((header) => headers[header] !== undefined)) {
    const message = 'A proxy passed this on to a server that is not set up for one; set ONRECORD_PROXIES';
    return { status: 403, code: 'FORBIDDEN', message };
  }
  return null;
}

/** {@link siteProblem} as a middleware. */
export function siteGuard(access: Access): RequestHandler {
  return (request, response, next) => {
    const problem = siteProblem(request, access);
    if (problem === null) return next();
    sendError(response, problem.status, problem.code, problem.message);
  };
}
