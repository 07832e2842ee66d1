import { type MessagePort, parentPort, workerData } from 'node:worker_threads';

import { openStore } from '../../store/open-store.ts';

import { ingest } from '../ingest.ts';
import { type IngestEvent } from '../ingest-summary.ts';
import { judge } from '../judgements/judge.ts';
import { openGazetteer } from '../open-gazetteer.ts';
import { removeArticles } from '../remove.ts';
import { openTools } from '../tools.ts';
import { type PipelineMessage, type PipelineResults, type PipelineTask } from './pipeline-task.ts';
import { toPortable } from './portable-failure.ts';

/** Runs one task over a connection of its own and says how it went; this module is what the thread starts with. */
async function main(task: PipelineTask, port: MessagePort): Promise<void> {
  const say = (message: PipelineMessage): void => port.postMessage(message);
  const stop = new AbortController();
  port.once('message', () => stop.abort());
  try {
    say({ kind: 'DONE', result: await run(task, say, stop.signal) });
  } catch (error) {
    say({ kind: 'FAILED', failure: toPortable(error) });
  } finally {
    port.close();
  }
}

async function run(
  task: PipelineTask,
  say: (message: PipelineMessage) => void,
  signal: AbortSignal,
): Promise<PipelineResults[PipelineTask['name']]> {
  const { url, ...options } = task.store;
  const store = await openStore(url, options);
  try {
    if (task.name === 'remove') return await removeArticles(task.articles, store);
    if (task.name === 'judge') return await judge(task.order, { store, gazetteer: await openGazetteer() });
    const { inputs, reading, workers, reader } = task;
    const tools = await openTools({ workers, reader, onNote: (note) => say({ kind: 'NOTE', note }) });
    try {
      return await ingest(inputs, { store, tools, reading, signal, onProgress: (event) => say(messageOf(event)) });
    } finally {
      await tools.close();
    }
  } finally {
    await store.close();
  }
}

function messageOf(event: IngestEvent): PipelineMessage {
  if (event.type === 'PROBLEM') return { kind: 'PROBLEM', problem: toPortable(event.problem) };
  return { kind: 'EVENT', event };
}

await main(workerData as PipelineTask, parentPort!);
