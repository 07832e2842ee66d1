import { OnRecordError } from '../errors/onrecord-error.ts';

import { type Caller } from '../graphql/access/caller.ts';

import { type Rates } from './access-settings.ts';
import { MinuteCounter } from './minute-counter.ts';

/** Too much within a minute. */
export class RateLimitedError extends OnRecordError {
  /** @param retryAfter seconds until it is worth trying again */
  constructor(
    message: string,
    readonly retryAfter: number,
  ) {
    super('RATE_LIMITED', message, { hint: `try again in ${retryAfter} s` });
  }
}

/** Counts operations and wrong keys, of HTTP and WebSocket together, in windows of a minute. */
export class RateLimits {
  private readonly operations = new MinuteCounter();
  private readonly wrongKeys = new MinuteCounter();

  constructor(private readonly rates: Rates) {}

  /** Counts one operation; throws {@link RateLimitedError} when it is one too many. */
  countOperation({ name }: Caller, address: string): void {
    const limit = name === null ? this.rates.anonymous : this.rates.keyed;
    const who = name === null ? `address ${address}` : `key ${name}`;
    if (limit === 0 || this.operations.count(who) <= limit) return;
    throw new RateLimitedError(`More than ${limit} operations in a minute`, this.operations.secondsLeft());
  }

  /** Throws {@link RateLimitedError} when an address has sent so many wrong keys that no more are looked at. */
  checkWrongKeys(address: string): void {
    const { wrongKeys: limit } = this.rates;
    if (limit === 0 || this.wrongKeys.of(address) < limit) return;
    throw new RateLimitedError(`${limit} wrong keys in a minute`, this.wrongKeys.secondsLeft());
  }

  countWrongKey(address: string): void {
    this.wrongKeys.count(address);
  }
}
