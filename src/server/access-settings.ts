import { OnRecordError } from '../errors/onrecord-error.ts';

import { isAtLeast, type Role } from '../graphql/access/caller.ts';

import { type ApiKey } from './identity/api-keys.ts';
import { type TokenSettings } from './identity/token-settings.ts';
import { isLoopback } from './loopback-names.ts';

/** What an operator may say of who reaches the server and what they may do. What is left out follows from the rest. */
export interface AccessSettings {
  keys?: readonly ApiKey[];
  tokens?: TokenSettings | null;
  anonymousRole?: Role;
  /** Names, besides those of this machine, by which the server is asked for; with a port where it is not the usual one. */
  allowedHosts?: readonly string[];
  /** How many proxies stand before the server, each of which adds to `X-Forwarded-For`. */
  proxies?: number;
  /** Whether clients may ask for the schema, and find the playground. */
  introspection?: boolean;
  /** Operations and wrong keys per minute; 0: any number. */
  rates?: Partial<Rates>;
}

export interface Rates {
  /** Of one address without credentials. */
  anonymous: number;
  /** Of one key. */
  keyed: number;
  /** From one address. */
  wrongKeys: number;
}

/** The settings with nothing left open. */
export interface Access {
  keys: readonly ApiKey[];
  tokens: TokenSettings | null;
  anonymousRole: Role;
  /** Empty: any name. */
  allowedHosts: readonly string[];
  proxies: number;
  introspection: boolean;
  rates: Rates;
  /** Whether others than this machine's own programs can reach the server. */
  isExposed: boolean;
}

const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]'];
/** All programs of this machine come from one address, and a flood by one's own hand needs no guard. */
const RATES_AT_HOME: Rates = { anonymous: 0, keyed: 0, wrongKeys: 100 };
const RATES_ABROAD: Rates = { anonymous: 100, keyed: 600, wrongKeys: 5 };

/**
 * What holds where: at home, on a loopback address, everybody may do everything until there are keys, and then read. Abroad
 * nobody may do anything without a key, unless the operator says that everybody may read.
 *
 * @throws OnRecordError `BAD_USER_INPUT` when the server would be open to others by mistake
 */
export function decideAccess(host: string, settings: AccessSettings): Access {
  const { keys = [], tokens = null, allowedHosts = [], proxies = 0 } = settings;
  const isExposed = !isLoopback(host) || allowedHosts.length > 0 || proxies > 0;
  const knowsSomebody = keys.length > 0 || tokens !== null;
  const byDefault: Role = isExposed ? 'none' : knowsSomebody ? 'reader' : 'admin';
  const anonymousRole = settings.anonymousRole ?? byDefault;
  if (isExposed) checkExposed({ host, knowsSomebody, anonymousRole });
  return {
    keys,
    tokens,
    anonymousRole,
    allowedHosts: isLoopback(host) ? [...LOOPBACK_HOSTS, ...allowedHosts] : allowedHosts,
    proxies,
    introspection: settings.introspection ?? !isExposed,
    rates: { ...(isExposed ? RATES_ABROAD : RATES_AT_HOME), ...settings.rates },
    isExposed,
  };
}

function checkExposed(of: { host: string; knowsSomebody: boolean; anonymousRole: Role }): void {
  if (isAtLeast(of.anonymousRole, 'curator')) {
    throw new OnRecordError('BAD_USER_INPUT', `others could change the graph without a key (${of.anonymousRole})`, {
      where: 'ONRECORD_ANONYMOUS_ROLE',
      hint: 'give none or reader where the server is reached from elsewhere',
    });
  }
  if (!of.knowsSomebody && of.anonymousRole === 'none') {
    throw new OnRecordError('BAD_USER_INPUT', `${of.host} is reached from elsewhere, and there is no key`, {
      where: 'HOST',
      hint: 'set ONRECORD_API_KEYS (`onrecord new-key` makes one), or ONRECORD_ANONYMOUS_ROLE=reader to let everybody read',
    });
  }
}
