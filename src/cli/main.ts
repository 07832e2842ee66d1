import 'reflect-metadata';

import { outputFailure } from './output-failure.ts';
import { errorReport, exitCodeOf } from './report-error.ts';
import { runCli } from './run-cli.ts';

const interruption = new AbortController();
process.once('SIGINT', () => interruption.abort());

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  const failure = outputFailure(error);
  if (failure === null) process.exit();
  process.stderr.write(`${errorReport(failure, process.env)}\n`);
  process.exit(exitCodeOf(failure));
});

process.exitCode = await runCli(
  process.argv.slice(2),
  { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, variables: process.env },
  interruption.signal,
);
