/** What an operator may set of the embedded store; `.env.example` has the variable. */
export interface SqliteLimits {
  /** How long one read may take that goes through much of the store. */
  readSeconds: number;
}

export const DEFAULT_SQLITE_LIMITS: SqliteLimits = { readSeconds: 10 };
