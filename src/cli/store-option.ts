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
  const environment = readEnvironment({
    ...terminal.variables,
    ...(choice.store === undefined ? {} : { ONRECORD_STORE: checkedStoreUrl(choice.store, '--store') }),
  });
  const { ONRECORD_STORE: url, ONRECORD_NEO4J_USER: user, ONRECORD_NEO4J_PASSWORD: password } = environment;
  const credentials = user === '' ? null : { user, password };
  const { openStore } = await import('../store/open-store.ts');
  if (mode === 'UPDATE') await (await openStore(url, { readOnly: true, credentials })).close();
  const store = await openStore(url, { readOnly: mode === 'READ', credentials });
  try {
    return await work(store, { url, credentials });
  } finally {
    await store.close();
  }
}
