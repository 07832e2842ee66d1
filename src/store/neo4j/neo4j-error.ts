import { OnRecordError } from '../../errors/onrecord-error.ts';

type Told = readonly [code: 'STORE_UNAVAILABLE' | 'STORE_LOCKED', message: string, hint: string];

const NO_ANSWER: Told = [
  'STORE_UNAVAILABLE',
  'no Neo4j server answers there',
  'start it, or correct host and port (7687 for Bolt; 7474 is the browser) in ONRECORD_STORE',
];
const OUT_OF_MEMORY: Told = [
  'STORE_UNAVAILABLE',
  'the change or query needs more memory than the server allows',
  'raise db.memory.transaction.max or dbms.memory.transaction.total.max on the server',
];

/**
 * The status codes of the driver and of Neo4j (https://neo4j.com/docs/status-codes/current/) that are no mistake of ours,
 * by how they begin; the first that fits counts.
 */
const FAILURES: readonly [prefix: string, told: Told][] = [
  ['ServiceUnavailable', NO_ANSWER],
  ['SessionExpired', NO_ANSWER],
  // The driver's own, for a greeting that was no Bolt.
  ['N/A', NO_ANSWER],
  [
    'Neo.ClientError.Security.AuthenticationRateLimit',
    ['STORE_UNAVAILABLE', 'Neo4j was given too many wrong passwords', 'wait some seconds and give the right one'],
  ],
  [
    'Neo.ClientError.Security.CredentialsExpired',
    ['STORE_UNAVAILABLE', 'the password has to be changed before it can be used', 'log in once with Neo4j Browser'],
  ],
  [
    'Neo.ClientError.Security.Unauthorized',
    [
      'STORE_UNAVAILABLE',
      'Neo4j refuses the user or the password',
      'set ONRECORD_NEO4J_USER and ONRECORD_NEO4J_PASSWORD, or put both into ONRECORD_STORE',
    ],
  ],
  [
    'Neo.ClientError.Security',
    ['STORE_UNAVAILABLE', 'the user may not do this in Neo4j', 'give the user the role of an architect or admin'],
  ],
  [
    'Neo.ClientError.Database.DatabaseNotFound',
    ['STORE_UNAVAILABLE', 'the server has no such database', 'correct the database in ONRECORD_STORE, or create it'],
  ],
  [
    'Neo.ClientError.Transaction.TransactionTimedOut',
    [
      'STORE_UNAVAILABLE',
      'the server ended a transaction that took too long',
      'try again when the server is less busy',
    ],
  ],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', OUT_OF_MEMORY],
  ['Neo.TransientError.General.TransactionMemoryLimit', OUT_OF_MEMORY],
  ['Neo.TransientError.General.DatabaseUnavailable', NO_ANSWER],
  [
    'Neo.TransientError',
    ['STORE_LOCKED', 'other programs are writing to the store', 'wait for them to finish, then try again'],
  ],
];

/** A failure of the driver or server as an expected one where it is one; else the error itself. */
export function translateNeo4jError(error: unknown, where: string): unknown {
  if (error instanceof OnRecordError || !(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  const told = FAILURES.find(([prefix]) => code.startsWith(prefix))?.[1];
  return told === undefined ? error : new OnRecordError(told[0], told[1], { where, hint: told[2], cause: error });
}
