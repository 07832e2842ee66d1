import { Worker } from 'node:worker_threads';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type CentralityMeasure } from '../../store/network-measures.ts';

import { threadStart } from '../../pipeline/threads/thread-start.ts';

import { type Partition } from './measure.ts';
import { type Network } from './network.ts';

/** What one thread works out. */
export interface MeasureTask {
  network: Network;
  measure: CentralityMeasure | 'COMMUNITIES';
}

/** The heap of the thread, in megabytes: twice what the largest network took. */
const MEGABYTES = 512;
/** Nodes times links at most for betweenness, which goes from every node over every link: some 7 s of one core. */
const MAX_STEPS = 200_000_000;

/** Works a measure out in a thread of its own, so that others are answered meanwhile. Throws `QUERY_TOO_COMPLEX`. */
export function runMeasure(task: { network: Network; measure: CentralityMeasure }): Promise<number[]>;
export function runMeasure(task: { network: Network; measure: 'COMMUNITIES' }): Promise<Partition>;
export async function runMeasure(task: MeasureTask): Promise<number[] | Partition> {
  const { nodes, links } = task.network;
  if (task.measure === 'BETWEENNESS' && nodes.length * links.length > MAX_STEPS) {
    throw tooMuch(`Betweenness over ${nodes.length} nodes and ${links.length} links takes too long`);
  }
  const { filename, execArgv } = threadStart('./measure-thread', import.meta.url);
  const resourceLimits = { maxOldGenerationSizeMb: MEGABYTES };
  const worker = new Worker(filename, { execArgv, workerData: task, resourceLimits });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch('The network takes too much memory') : error);
    });
    worker.once('exit', (code) => reject(new Error(`the thread that measures ended with ${code}`)));
  });
}

function tooMuch(message: string): OnRecordError {
  return new OnRecordError('QUERY_TOO_COMPLEX', message, {
    hint: 'ask for PAGERANK or DEGREE, choose another projection, or export the graph for a program of its own',
  });
}
