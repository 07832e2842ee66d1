import { resolve } from 'node:path';

import { OnRecordError } from '../errors/onrecord-error.ts';

import { type GraphStore } from './graph-store.ts';
import { SqliteStore } from './sqlite/sqlite-store.ts';

const SQLITE = 'sqlite:';

/**
 * Opens the store that a URL names; a new one is made where there is none.
 *
 * @param url `sqlite:PATH`, relative to the working directory, or `sqlite::memory:` for one that nobody keeps
 * @param options `readOnly` (default false): the store must exist and writing to it fails
 * @throws OnRecordError `BAD_USER_INPUT` for any other URL; `STORE_UNAVAILABLE`, `STORE_LOCKED` or `STORE_CORRUPT` when
 *   the store cannot be used, each with what to do
 */
export async function openStore(url: string, options: { readOnly?: boolean } = {}): Promise<GraphStore> {
  if (!url.startsWith(SQLITE) || url.length === SQLITE.length) throw unknownUrl(url);
  const path = url.slice(SQLITE.length);
  return SqliteStore.open(path === ':memory:' ? path : resolve(path), { readOnly: options.readOnly ?? false });
}

/** Names the scheme only: the rest of a URL may hold a password. */
function unknownUrl(url: string): OnRecordError {
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0] ?? '';
  const isNeo4j = /^(?:neo4j|bolt)/.test(scheme);
  const message = isNeo4j ? 'Neo4j stores are not in this version' : `a store's URL cannot begin with "${scheme}"`;
  return new OnRecordError('BAD_USER_INPUT', message, { where: 'store', hint: 'use sqlite:PATH' });
}
