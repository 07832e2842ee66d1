import { type IngestEvent } from '../pipeline/ingest-summary.ts';
import { type PipelineTools } from '../pipeline/tools.ts';

import { createProgress } from './progress.ts';
import { type Terminal } from './terminal.ts';
import { toolsOptions, type WorkersChoice } from './tools-options.ts';

/** Opens what ingest needs, works with it while progress is shown, and closes it, whatever happens. */
export async function withTools<T>(
  terminal: Terminal,
  choice: WorkersChoice,
  work: (tools: PipelineTools, onProgress: (event: IngestEvent) => void) => Promise<T>,
): Promise<T> {
  const { openTools } = await import('../pipeline/tools.ts');
  const tools = await openTools(toolsOptions(terminal, choice));
  const progress = createProgress(terminal.stderr);
  try {
    return await work(tools, (event) => progress.onEvent(event));
  } finally {
    progress.finish();
    await tools.close();
  }
}
