import { type IncomingMessage } from 'node:http';

import { ipKeyGenerator } from 'express-rate-limit';

/**
 * The address that a request comes from, the same for all of one IPv6 network, whose owner has more addresses than can be
 * counted.
 *
 * @param proxies how many proxies of ours the request came through; what a client itself writes into `X-Forwarded-For`
 *   stands further left, and counts for nothing
 */
export function clientAddress(request: IncomingMessage, proxies: number): string {
  const header = request.headers['x-forwarded-for'];
  const forwarded = String(header ?? '')
    .split(',')
    .map((address) => address.trim());
  const claimed = proxies === 0 || header === undefined ? undefined : forwarded.at(-proxies);
  return ipKeyGenerator(claimed ?? request.socket.remoteAddress ?? '');
}
