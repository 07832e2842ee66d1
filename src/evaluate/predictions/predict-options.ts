import { type IngestEvent } from '../../pipeline/ingest-summary.ts';
import { type ToolsOptions } from '../../pipeline/tools.ts';

/** How predictions are made. */
export interface PredictOptions {
  onProgress?: (event: IngestEvent) => void;
  /** Aborting it ends the run early. */
  signal?: AbortSignal;
  /** How the product opens what extraction needs. */
  tools?: ToolsOptions;
}
