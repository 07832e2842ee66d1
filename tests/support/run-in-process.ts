import { PassThrough, Readable } from 'node:stream';

import { runCli } from '../../src/cli/run-cli.ts';

import { type Finished, type OnRecordOptions } from './run-onrecord.ts';

/** Runs a command line without a process of its own: quick, for what needs no model and no signals. */
export async function runInProcess(
  args: readonly string[],
  options: Pick<OnRecordOptions, 'variables' | 'stdin'> = {},
): Promise<Finished> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const stdin = Readable.from([options.stdin ?? '']);
  const terminal = { stdin, stdout, stderr, variables: options.variables ?? {} };
  const code = await runCli(args, terminal, new AbortController().signal);
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') };
}
