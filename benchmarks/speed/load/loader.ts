import { type GraphChange } from '../../../src/graph/graph-change.ts';

import { type GraphStore } from '../../../src/store/graph-store.ts';

/** Something that brings changes into an empty store. */
export interface Loader {
  name: string;
  apply(change: GraphChange): Promise<void> | void;
  /** What is left to do after the last change; counts as loading. */
  finish(): Promise<void> | void;
}

/** The loaders of one engine, each with an empty store of its own. Ours is the first. */
export interface Loaders {
  loaders: Loader[];
  /** Memory of the servers that hold the stores, in bytes; 0 where this process does. */
  serverMemory(): number;
  /** Processor time that those servers have taken so far, in milliseconds. */
  serverWork(): number;
  /** Takes ours from the disk, and gives how many bytes it took there. Call it once all loaders have finished. */
  close(): Promise<number>;
}

/** Our own way in: the store's writer, as ingest uses it. */
export function ownLoader(store: GraphStore): Loader {
  return {
    name: 'onrecord',
    apply: async (change) => void (await store.writer.apply(change)),
    finish: () => store.close(),
  };
}
