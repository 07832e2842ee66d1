import { resolve } from 'node:path';

import { OnRecordError } from '../errors/onrecord-error.ts';

import { type GraphStore, type StoreCapabilities } from './graph-store.ts';
import { isNeo4jUrl, type Neo4jCredentials } from './neo4j/neo4j-address.ts';
import { NEO4J_CAPABILITIES } from './neo4j/neo4j-capabilities.ts';
import { DEFAULT_NEO4J_LIMITS, type Neo4jLimits } from './neo4j/neo4j-limits.ts';
import { SQLITE_CAPABILITIES } from './sqlite/sqlite-capabilities.ts';
import { DEFAULT_SQLITE_LIMITS, type SqliteLimits } from './sqlite/sqlite-limits.ts';
import { SqliteStore } from './sqlite/sqlite-store.ts';

const SQLITE = 'sqlite:';

export interface OpenStoreOptions {
  /** Default false. True: the store must exist and writing to it fails. */
  readOnly?: boolean;
  /** Who logs in to Neo4j where the URL does not say; default nobody. */
  credentials?: Neo4jCredentials | null;
  /** Connections to Neo4j, and how long one call may take; default `DEFAULT_NEO4J_LIMITS`. */
  limits?: Neo4jLimits;
  /** How long the embedded store may read; default `DEFAULT_SQLITE_LIMITS`. */
  sqliteLimits?: SqliteLimits;
}

/**
 * Opens the store that a URL names; a new one is made where there is none.
 *
 * @param url `sqlite:PATH`, relative to the working directory, `sqlite::memory:` for one that nobody keeps, or
 *   `neo4j://HOST:PORT/DATABASE` (`bolt://` for one server; `+s` for TLS)
 * @throws OnRecordError `BAD_USER_INPUT` for any other URL; `STORE_UNAVAILABLE`, `STORE_LOCKED` or `STORE_CORRUPT` when
 *   the store cannot be used, `STORE_TIMEOUT` when it does not answer in time, each with what to do
 */
export async function openStore(url: string, options: OpenStoreOptions = {}): Promise<GraphStore> {
  const { readOnly = false, credentials = null, limits = DEFAULT_NEO4J_LIMITS } = options;
  const { sqliteLimits = DEFAULT_SQLITE_LIMITS } = options;
  if (isNeo4jUrl(url)) {
    // Loaded only here: who keeps the graph in a file never needs the driver.
    const { Neo4jStore } = await import('./neo4j/neo4j-store.ts');
    return Neo4jStore.open(url, { readOnly, credentials, limits });
  }
  if (!url.startsWith(SQLITE) || url.length === SQLITE.length) throw unknownUrl(url);
  const path = url.slice(SQLITE.length);
  return SqliteStore.open(path === ':memory:' ? path : resolve(path), { readOnly, limits: sqliteLimits });
}

/** What the engine can do that a store's URL names. */
export function capabilitiesOf(url: string): StoreCapabilities {
  return isNeo4jUrl(url) ? NEO4J_CAPABILITIES : SQLITE_CAPABILITIES;
}

/** Names the scheme only: the rest of a URL may hold a password. */
function unknownUrl(url: string): OnRecordError {
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0] ?? '';
  return new OnRecordError('BAD_USER_INPUT', `a store's URL cannot begin with "${scheme}"`, {
    where: 'store',
    hint: 'use sqlite:PATH or neo4j://HOST',
  });
}
