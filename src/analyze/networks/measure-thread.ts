import { parentPort, workerData } from 'node:worker_threads';

import { centralityOf, partitionOf } from './measure.ts';
import { type MeasureTask } from './run-measure.ts';

// What the thread starts with: one task, one answer.
const { network, measure } = workerData as MeasureTask;
parentPort!.postMessage(measure === 'COMMUNITIES' ? partitionOf(network) : centralityOf(network, measure));
