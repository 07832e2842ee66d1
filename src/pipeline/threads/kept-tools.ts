import { isDeepStrictEqual } from 'node:util';

import { type GazetteerIndex } from '../../extract/names/gazetteer-index.ts';

import { openGazetteer } from '../open-gazetteer.ts';
import { openTools, type PipelineTools, type ToolsOptions } from '../tools.ts';

/** Tools that are opened for the first task that needs them and serve the tasks after it. */
export class KeptTools {
  private options: ToolsOptions | null = null;
  private opened: PipelineTools | null = null;
  private names: Promise<GazetteerIndex> | null = null;

  /** @param onNote see `ToolsOptions` */
  constructor(private readonly onNote: (note: string) => void) {}

  /** @throws OnRecordError as `openTools` does */
  async of(options: Omit<ToolsOptions, 'onNote'>): Promise<PipelineTools> {
    if (this.opened !== null && isDeepStrictEqual(this.options, options)) return this.opened;
    await this.close();
    this.opened = await openTools({ ...options, onNote: this.onNote });
    this.options = options;
    return this.opened;
  }

  /** @throws OnRecordError `GAZETTEER_INVALID` */
  async gazetteer(): Promise<GazetteerIndex> {
    if (this.opened !== null) return this.opened.gazetteer;
    return (this.names ??= openGazetteer());
  }

  async close(): Promise<void> {
    const { opened } = this;
    this.opened = null;
    await opened?.close();
  }
}
