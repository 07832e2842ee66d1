import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';

import { Agent } from 'undici';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { isPrivateAddress } from './is-private-address.ts';

/**
 * A dispatcher that connects to public addresses only. The check stands in the look-up of the connection itself, so that
 * a name cannot resolve to one address for the check and to another for the connection.
 */
export function guardedAgent(options: { allowPrivateAddresses: boolean; timeoutMs: number }): Agent {
  const { allowPrivateAddresses, timeoutMs } = options;
  return new Agent({
    connect: allowPrivateAddresses ? { timeout: timeoutMs } : { timeout: timeoutMs, lookup: publicLookup },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  });
}

/** @throws OnRecordError `URL_FORBIDDEN` when the host is written as a private address: those are never looked up */
export function checkLiteralHost(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && isPrivateAddress(host)) throw forbidden(url.hostname);
}

const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    if (addresses.some(({ address }) => isPrivateAddress(address))) return callback(forbidden(hostname), []);
    if (options.all === true) return callback(null, addresses);
    const first = addresses[0]!;
    return callback(null, first.address, first.family);
  });
};

function forbidden(host: string): OnRecordError {
  return new OnRecordError('URL_FORBIDDEN', `${host} is on this machine or a private network`, {
    where: host,
    hint: 'give a public URL, or save the page as a file',
  });
}
