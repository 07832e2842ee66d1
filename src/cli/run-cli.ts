import { Command, CommanderError } from 'commander';

import { softwareVersion } from '../pipeline/package-folder.ts';

import { type CommandContext } from './command-context.ts';
import { checkCommand } from './commands/check.ts';
import { copyCommand } from './commands/copy.ts';
import { emitSchemaCommand } from './commands/emit-schema.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { ingestCommand } from './commands/ingest.ts';
import { judgementsCommand } from './commands/judgements.ts';
import { newKeyCommand } from './commands/new-key.ts';
import { queryCommand } from './commands/query.ts';
import { removeCommand } from './commands/remove.ts';
import { serveCommand } from './commands/serve.ts';
import { statsCommand } from './commands/stats.ts';
import { EXIT_CODE, type ExitCode } from './exit-code.ts';
import { errorReport, exitCodeOf } from './report-error.ts';
import { type Terminal } from './terminal.ts';

/** In the order that `onrecord --help` lists them. */
const COMMANDS = [
  ingestCommand,
  extractCommand,
  explainCommand,
  exportCommand,
  copyCommand,
  queryCommand,
  serveCommand,
  newKeyCommand,
  statsCommand,
  removeCommand,
  judgementsCommand,
  checkCommand,
  evaluateCommand,
  emitSchemaCommand,
];

const HELP_AFTER = `
Exit status:
  0  done
  1  done, and it found something wrong (check, copy, evaluate --check, emit-schema --check, query)
  2  wrong command line, argument or environment variable
  3  some inputs gave no article; everything else was done
  4  the store, the model or the gazetteer cannot be used
  5  a fault of onrecord itself

Environment: ONRECORD_STORE, ONRECORD_NEO4J_USER, ONRECORD_NEO4J_PASSWORD, ONRECORD_WORKERS, HOST, PORT, LOG_LEVEL
and, for who may do what over the network, ONRECORD_API_KEYS and others (see .env.example); ONRECORD_DEBUG=1 shows stacks.
ONRECORD_READER=language-model reads with a language model: docs/how-to/read-with-a-language-model.md

Start here:
  $ npm start                                   a seeded graph at http://127.0.0.1:4000
  $ npm run --silent onrecord -- ingest news/   your own articles
`;

/**
 * Runs one command line.
 *
 * @param args what follows the program's name
 * @param signal aborting it ends a long command after the work in hand
 * @returns the exit status; failures are told on `stderr`, in one line each, and never thrown
 */
export async function runCli(args: readonly string[], terminal: Terminal, signal: AbortSignal): Promise<ExitCode> {
  let code: ExitCode = EXIT_CODE.OK;
  const context: CommandContext = { terminal, signal, exitWith: (exitCode) => void (code = exitCode) };
  try {
    await createProgram(context).parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CODE.OK : EXIT_CODE.USAGE;
    terminal.stderr.write(`${errorReport(error, terminal.variables)}\n`);
    return exitCodeOf(error);
  }
}

function createProgram(context: CommandContext): Command {
  const { stdout, stderr } = context.terminal;
  const program = new Command('onrecord')
    .description('Who said what about which event, on the record, with the sentence that proves it.')
    .version(softwareVersion())
    .addHelpText('after', HELP_AFTER);
  for (const create of COMMANDS) program.addCommand(create(context));
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .showHelpAfterError('(add --help for usage and examples)')
      .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) });
  }
  return program;
}
