/** What the process' exit status says; documented in docs/how-to/exit-codes.md and in every command's help. */
export const EXIT_CODE = {
  /** Done. */
  OK: 0,
  /** The command worked and found something wrong: a broken invariant, a schema file that differs, a failed query. */
  FINDINGS: 1,
  /** The command line, an argument or an environment variable is wrong; nothing was done. */
  USAGE: 2,
  /** Some inputs gave no article; everything else was done. */
  SOME_FAILED: 3,
  /** The store, the model or the gazetteer cannot be used. */
  UNAVAILABLE: 4,
  /** A fault of ours. */
  INTERNAL: 5,
  /** Stopped by SIGINT after the chunk in hand was stored. */
  INTERRUPTED: 130,
} as const;

export type ExitCode = (typeof EXIT_CODE)[keyof typeof EXIT_CODE];
