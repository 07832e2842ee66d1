import { PassThrough, Readable } from 'node:stream';

import { runCli } from '../../src/cli/run-cli.ts';

import { type Finished, type OnRecordOptions } from './run-onrecord.ts';

/** Nobody reads while the command writes, so all that it writes has to fit. */
const MUCH = 16 * 1024 * 1024;

/** A thread that loads the sources takes longer to start than these tests' articles to read. */
const IN_THIS_THREAD = { ONRECORD_WORKERS: '1' };

/** Runs a command line without a process of its own: quick, for what needs no signals and no terminal. */
export async function runInProcess(
  args: readonly string[],
  options: Pick<OnRecordOptions, 'variables' | 'stdin'> = {},
): Promise<Finished> {
  const [stdout, stderr] = [new PassThrough({ highWaterMark: MUCH }), new PassThrough({ highWaterMark: MUCH })];
  const stdin = Readable.from([options.stdin ?? '']);
  const terminal = { stdin, stdout, stderr, variables: { ...IN_THIS_THREAD, ...options.variables } };
  const code = await runCli(args, terminal, new AbortController().signal);
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') };
}

/** Like `runInProcess`, but gives what was printed as data, and throws what was said when it failed. */
export async function dataInProcess(...parameters: Parameters<typeof runInProcess>): Promise<string> {
  const { code, stdout, stderr } = await runInProcess(...parameters);
  if (code !== 0) throw new Error(`onrecord ${parameters[0].join(' ')} ended with ${code}: ${stderr}`);
  return stdout;
}
