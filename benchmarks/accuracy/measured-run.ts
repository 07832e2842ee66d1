import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MEASURE = fileURLToPath(new URL('measure.py', import.meta.url));

/** What a command cost, with all that it started. */
export interface RunCost {
  exitCode: number;
  /** User and system. */
  cpuSeconds: number;
  /** Resident memory of its largest process. */
  peakMegabytes: number;
}

/** Runs a command with its standard output in a file. Its standard error is shown. */
export function measuredRun(command: readonly string[], output: string): RunCost {
  const cost = execFileSync('python3', [MEASURE, output, ...command], { stdio: ['ignore', 'pipe', 'inherit'] });
  return JSON.parse(cost.toString('utf8')) as RunCost;
}
