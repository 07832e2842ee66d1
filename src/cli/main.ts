import 'reflect-metadata';

import { runCli } from './run-cli.ts';

const interruption = new AbortController();
process.once('SIGINT', () => interruption.abort());

// A reader that closes early, as `head` does, has all that it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

process.exitCode = await runCli(
  process.argv.slice(2),
  { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, variables: process.env },
  interruption.signal,
);
