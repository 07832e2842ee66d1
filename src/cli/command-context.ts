import { type ExitCode } from './exit-code.ts';
import { type Terminal } from './terminal.ts';

/** What every command is given. */
export interface CommandContext {
  terminal: Terminal;
  /** Aborted on SIGINT: stop after what is in hand. */
  signal: AbortSignal;
  /** Sets the exit status; 0 when a command never calls it. */
  exitWith(code: ExitCode): void;
}
