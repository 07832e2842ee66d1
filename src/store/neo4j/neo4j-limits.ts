/** What an operator may set of a connection to Neo4j; `.env.example` has the variables. */
export interface Neo4jLimits {
  /** Connections to each server at most. */
  poolSize: number;
  /** How long one read may take. */
  readSeconds: number;
  /** How long one change may take, with all that the driver tries again for it. */
  writeSeconds: number;
}

export const DEFAULT_NEO4J_LIMITS: Neo4jLimits = { poolSize: 50, readSeconds: 10, writeSeconds: 30 };
