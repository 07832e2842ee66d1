import { type IncomingMessage } from 'node:http';

import { type RequestHandler } from 'express';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type Caller } from '../../graphql/access/caller.ts';

import { clientAddress } from '../client-address.ts';
import { sendFailure } from '../http-error.ts';
import { type RateLimits } from '../rate-limits.ts';
import { authenticate, type Credentials, hasCredentials, type Identities } from './authenticate.ts';

/** Tells who calls, for HTTP and WebSocket alike. */
export class Identifier {
  constructor(
    private readonly identities: Identities,
    private readonly limits: RateLimits,
    private readonly proxies: number,
  ) {}

  addressOf(request: IncomingMessage): string {
    return clientAddress(request, this.proxies);
  }

  /** Throws `UNAUTHENTICATED` for wrong credentials, and `RATE_LIMITED` when there were too many of them. */
  async identify(given: Credentials, address: string): Promise<Caller> {
    if (hasCredentials(given)) this.limits.checkWrongKeys(address);
    try {
      return await authenticate(given, this.identities);
    } catch (error) {
      if (error instanceof OnRecordError && error.code === 'UNAUTHENTICATED') this.limits.countWrongKey(address);
      throw error;
    }
  }

  /** Who sends a request, which counts as one operation. Throws `UNAUTHENTICATED` or `RATE_LIMITED`. */
  async identifyRequest(request: IncomingMessage): Promise<Caller> {
    const address = this.addressOf(request);
    const caller = await this.identify(credentialsIn(request), address);
    this.countOperation(caller, address);
    return caller;
  }

  /** Throws `RATE_LIMITED` when the caller asks too often. */
  countOperation(caller: Caller, address: string): void {
    this.limits.countOperation(caller, address);
  }
}

/** The credentials in a request's headers. */
export function credentialsIn({ headers }: IncomingMessage): Credentials {
  const apiKey = headers['x-api-key'];
  return { authorization: headers.authorization, apiKey: Array.isArray(apiKey) ? apiKey[0] : apiKey };
}

/** Puts the caller into `response.locals.caller` and counts the operation, or answers 401 or 429. */
export function identified(identifier: Identifier): RequestHandler {
  return async (request, response, next) => {
    try {
      response.locals['caller'] = await identifier.identifyRequest(request);
      next();
    } catch (error) {
      if (!(error instanceof OnRecordError)) return next(error);
      sendFailure(response, error);
    }
  };
}
