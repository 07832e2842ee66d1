import { type MessagePort, parentPort } from 'node:worker_threads';

import { openStore } from '../../store/open-store.ts';

import { ingest } from '../ingest.ts';
import { type IngestEvent } from '../ingest-summary.ts';
import { judge } from '../judgements/judge.ts';
import { removeArticles } from '../remove.ts';
import { KeptTools } from './kept-tools.ts';
import { END, type PipelineMessage, type PipelineResults, type PipelineTask, STOP } from './pipeline-task.ts';
import { toPortable } from './portable-failure.ts';

/** Runs each task that comes over a connection of its own and says how it went, until it is told to end. */
function main(port: MessagePort): void {
  const say = (message: PipelineMessage): void => port.postMessage(message);
  const tools = new KeptTools((note) => say({ kind: 'NOTE', note }));
  let stop = new AbortController();
  port.on('message', (message: PipelineTask | typeof STOP | typeof END) => {
    if (message === STOP) return stop.abort();
    if (message === END) return void tools.close().finally(() => port.close());
    stop = new AbortController();
    run(message, tools, say, stop.signal).then(
      (result) => say({ kind: 'DONE', result }),
      (error: unknown) => say({ kind: 'FAILED', failure: toPortable(error) }),
    );
  });
}

async function run(
  task: PipelineTask,
  tools: KeptTools,
  say: (message: PipelineMessage) => void,
  signal: AbortSignal,
): Promise<PipelineResults[PipelineTask['name']]> {
  const { url, ...options } = task.store;
  const store = await openStore(url, options);
  try {
    if (task.name === 'remove') return await removeArticles(task.articles, store);
    if (task.name === 'judge') return await judge(task.order, { store, gazetteer: await tools.gazetteer() });
    const { inputs, reading, workers, reader } = task;
    const onProgress = (event: IngestEvent): void => say(messageOf(event));
    return await ingest(inputs, { store, tools: await tools.of({ workers, reader }), reading, signal, onProgress });
  } finally {
    await store.close();
  }
}

function messageOf(event: IngestEvent): PipelineMessage {
  if (event.type === 'PROBLEM') return { kind: 'PROBLEM', problem: toPortable(event.problem) };
  return { kind: 'EVENT', event };
}

main(parentPort!);
