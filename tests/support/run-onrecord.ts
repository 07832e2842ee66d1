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
  /** Default: the one of this repository. */
  program?: string;
}

/** Starts the `onrecord` command as a user would, in a process of its own. */
export function startOnRecord(args: readonly string[], options: OnRecordOptions = {}): ChildProcess {
  const child = spawn(process.execPath, [options.program ?? PROGRAM, ...args], {
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

/** Runs the `onrecord` command and gives what it printed as data; throws what it said when it failed. */
export async function dataOf(args: readonly string[], options: OnRecordOptions = {}): Promise<string> {
  const { code, stdout, stderr } = await runOnRecord(args, options);
  if (code !== 0) throw new Error(`onrecord ${args.join(' ')} ended with ${code}: ${stderr}`);
  return stdout;
}

/** The graph's checksum; throws when an invariant is broken. */
export async function checksumOf(store: string): Promise<string> {
  return (JSON.parse(await dataOf(['check', '--json', '--store', store])) as { checksum: string }).checksum;
}

/** What a started command printed, once it has ended. */
export async function finished(child: ChildProcess): Promise<Finished> {
  const output = { stdout: '', stderr: '' };
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...output };
}
