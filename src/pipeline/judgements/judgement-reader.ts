import { type Judgement } from '../../model/judgement.ts';

import { type GraphStore } from '../../store/graph-store.ts';

import { effectOf, type JudgementEffect } from './judgement-effect.ts';
import { type ReadLog, readLog } from './read-curation.ts';
import { versionsOf } from './versions-of.ts';

/** Reads the judgement log of a store. Every method takes many or answers about the log as it is now. */
export class JudgementReader {
  constructor(private readonly store: Pick<GraphStore, 'view' | 'records'>) {}

  log(): Promise<ReadLog> {
    return readLog(this.store.records);
  }

  /** How many judgements have named each of these; in their order. */
  versions(ids: readonly string[]): Promise<number[]> {
    return versionsOf(ids, this.store);
  }

  /** What each of these entities has become through merges: itself where none took it away. */
  async survivors(ids: readonly string[]): Promise<string[]> {
    const { curation } = await this.log();
    return ids.map((id) => curation.survivor(id));
  }

  async effect(judgement: Judgement): Promise<JudgementEffect> {
    return effectOf(judgement, await this.log(), this.store);
  }
}
