import { type Command } from 'commander';

import { type GraphStore } from '../store/graph-store.ts';

import { type StoreAddress } from '../pipeline/threads/pipeline-task.ts';

import { checkedStoreUrl, readEnvironment } from './environment.ts';
import { type Terminal } from './terminal.ts';

/** Adds `--store URL`. */
export function addStoreOption(command: Command): Command {
  return command.option('--store <url>', 'where the graph is: sqlite:PATH or neo4j://HOST (overrides ONRECORD_STORE)');
}

export interface StoreChoice {
  /** The value of `--store`. */
  store?: string;
}

/**
 * What a command does to its store: `READ` never writes; `UPDATE` needs one that is there, so that a mistyped path does not
 * look like an empty graph; `CREATE` makes it, and its folder, where there is none.
 */
export type StoreMode = 'READ' | 'UPDATE' | 'CREATE';

/**
 * Opens the chosen store, works on it and closes it, whatever happens.
 *
 * @throws OnRecordError `BAD_USER_INPUT` for a URL that is none; `STORE_…`
 */
export async function withStore<T>(
  terminal: Terminal,
  choice: StoreChoice,
  mode: StoreMode,
  work: (store: GraphStore, address: StoreAddress) => Promise<T>,
): Promise<T> {
  const address = storeAddress(terminal, choice);
  const { url, ...options } = address;
  const { openStore } = await import('../store/open-store.ts');
  if (mode === 'UPDATE') await (await openStore(url, { ...options, readOnly: true })).close();
  const store = await openStore(url, { ...options, readOnly: mode === 'READ' });
  try {
    return await work(store, address);
  } finally {
    await store.close();
  }
}

/** Where the chosen store is. Throws `BAD_USER_INPUT` for a URL that is none. */
export function storeAddress(terminal: Terminal, choice: StoreChoice): StoreAddress {
  const environment = readEnvironment({
    ...terminal.variables,
    ...(choice.store === undefined ? {} : { ONRECORD_STORE: checkedStoreUrl(choice.store, '--store') }),
  });
  const { ONRECORD_NEO4J_USER: user, ONRECORD_NEO4J_PASSWORD: password } = environment;
  return {
    url: environment.ONRECORD_STORE,
    credentials: user === '' ? null : { user, password },
    limits: {
      poolSize: environment.ONRECORD_NEO4J_POOL_SIZE,
      readSeconds: environment.ONRECORD_NEO4J_READ_SECONDS,
      writeSeconds: environment.ONRECORD_NEO4J_WRITE_SECONDS,
    },
    sqliteLimits: { readSeconds: environment.ONRECORD_SQLITE_READ_SECONDS },
  };
}
