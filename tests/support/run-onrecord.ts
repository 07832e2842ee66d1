import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../bin/onrecord.mjs', import.meta.url));

export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface OnRecordOptions {
  /** Environment variables besides those of the test itself. */
  variables?: Record<string, string>;
  cwd?: string;
  stdin?: string;
}

/** Starts the `onrecord` command as a user would, in a process of its own. */
export function startOnRecord(args: readonly string[], options: OnRecordOptions = {}): ChildProcess {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.variables },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(options.stdin ?? '');
  return child;
}

/** Runs the `onrecord` command to its end. */
export function runOnRecord(args: readonly string[], options: OnRecordOptions = {}): Promise<Finished> {
  return finished(startOnRecord(args, options));
}

/** What a started command printed, once it has ended. */
export async function finished(child: ChildProcess): Promise<Finished> {
  const output = { stdout: '', stderr: '' };
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...output };
}
