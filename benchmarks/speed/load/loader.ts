import { type GraphChange } from '../../../src/graph/graph-change.ts';

import { type GraphStore } from '../../../src/store/graph-store.ts';

/** Something that brings changes into an empty store. */
export interface Loader {
  name: string;
  apply(change: GraphChange): Promise<void> | void;
  /** What is left to do after the last change; counts as loading. */
  finish(): Promise<void> | void;
}

/** Our own way in: the store's writer, as ingest uses it. */
export function ownLoader(store: GraphStore): Loader {
  return {
    name: `${store.capabilities.engine} onrecord`,
    apply: async (change) => void (await store.writer.apply(change)),
    finish: () => store.close(),
  };
}
