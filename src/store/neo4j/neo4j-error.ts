import { type ErrorCode, OnRecordError } from '../../errors/onrecord-error.ts';

interface Told {
  code: Extract<ErrorCode, `STORE_${string}`>;
  message: string;
  hint: string;
  /** Default false: somebody has to change something. */
  mayPass?: boolean;
}

const NO_ANSWER: Told = {
  code: 'STORE_UNAVAILABLE',
  message: 'no Neo4j server answers there',
  hint: 'start it, or correct host and port in ONRECORD_STORE',
  mayPass: true,
};
const OUT_OF_MEMORY: Told = {
  code: 'STORE_UNAVAILABLE',
  message: 'the change or query needs more memory than the server allows',
  hint: 'raise db.memory.transaction.max or dbms.memory.transaction.total.max on the server',
};
const NO_LEADER: Told = {
  code: 'STORE_UNAVAILABLE',
  message: 'the cluster has nobody who takes changes at the moment',
  hint: 'try again when it has chosen a leader',
  mayPass: true,
};

/** What the driver says of a connection that it could not make, where that tells more than its status code. */
const CONNECTION_FAILURES: readonly [words: RegExp, told: Told][] = [
  [
    /Server responded HTTP/,
    {
      code: 'STORE_UNAVAILABLE',
      message: 'what answers there speaks HTTP and not Bolt',
      hint: 'give the port for Bolt in ONRECORD_STORE: mostly 7687, where 7474 is the browser',
    },
  ],
  [
    /certificate|altnames/i,
    {
      code: 'STORE_UNAVAILABLE',
      message: 'the certificate of the server is not trusted, or is for another name',
      hint: 'name the file of its authority in NODE_EXTRA_CA_CERTS, or use +ssc in place of +s in ONRECORD_STORE',
    },
  ],
  [
    /SSL routines/,
    {
      code: 'STORE_UNAVAILABLE',
      message: 'what answers there does not speak TLS',
      hint: 'correct the port, or leave +s out of ONRECORD_STORE',
    },
  ],
];

/**
 * The status codes of the driver and of Neo4j (https://neo4j.com/docs/status-codes/current/) that are no mistake of ours,
 * by how they begin; the first that fits counts.
 */
const FAILURES: readonly [prefix: string, told: Told][] = [
  ['ServiceUnavailable', NO_ANSWER],
  ['SessionExpired', NO_ANSWER],
  // The driver's own, where no connection came about in time.
  ['N/A', NO_ANSWER],
  [
    'Neo.ClientError.Security.AuthenticationRateLimit',
    {
      code: 'STORE_UNAVAILABLE',
      message: 'Neo4j was given too many wrong passwords',
      hint: 'wait some seconds and give the right one',
    },
  ],
  [
    'Neo.ClientError.Security.CredentialsExpired',
    {
      code: 'STORE_UNAVAILABLE',
      message: 'the password has to be changed before it can be used',
      hint: 'log in once with Neo4j Browser',
    },
  ],
  [
    'Neo.ClientError.Security.Unauthorized',
    {
      code: 'STORE_UNAVAILABLE',
      message: 'Neo4j refuses the user or the password',
      hint: 'set ONRECORD_NEO4J_USER and ONRECORD_NEO4J_PASSWORD, or put both into ONRECORD_STORE',
    },
  ],
  [
    'Neo.ClientError.Security',
    {
      code: 'STORE_UNAVAILABLE',
      message: 'the user may not do this in Neo4j',
      hint: 'give the user the role of an architect or admin',
    },
  ],
  [
    'Neo.ClientError.Database.DatabaseNotFound',
    {
      code: 'STORE_UNAVAILABLE',
      message: 'the server has no such database',
      hint: 'correct the database in ONRECORD_STORE, or create it',
    },
  ],
  [
    'Neo.ClientError.Transaction.TransactionTimedOut',
    {
      code: 'STORE_TIMEOUT',
      message: 'the server ended a transaction that took too long',
      hint: 'try again when the server is less busy',
      mayPass: true,
    },
  ],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', OUT_OF_MEMORY],
  ['Neo.TransientError.General.TransactionMemoryLimit', OUT_OF_MEMORY],
  ['Neo.TransientError.General.DatabaseUnavailable', NO_ANSWER],
  ['Neo.TransientError.Database.DatabaseUnavailable', NO_ANSWER],
  ['Neo.TransientError.Cluster', NO_LEADER],
  ['Neo.ClientError.Cluster', NO_LEADER],
  [
    'Neo.TransientError',
    {
      code: 'STORE_LOCKED',
      message: 'other programs are writing to the store',
      hint: 'wait for them to finish, then try again',
      mayPass: true,
    },
  ],
];

/** A failure of the driver or server as an expected one where it is one; else the error itself. */
export function translateNeo4jError(error: unknown, where: string): unknown {
  if (error instanceof OnRecordError || !(error instanceof Error) || !('code' in error)) return error;
  const told = connectionFailure(error) ?? statusFailure(String(error.code));
  if (told === undefined) return error;
  const { code, message, hint, mayPass = false } = told;
  return new OnRecordError(code, message, { where, hint, mayPass, cause: error });
}

/** A router's failure has what went wrong with the connection as its cause. */
function connectionFailure(error: Error & { code?: unknown }): Told | undefined {
  if (String(error.code).startsWith('Neo.')) return undefined;
  const words = `${error.message} ${error.cause instanceof Error ? error.cause.message : ''}`;
  return CONNECTION_FAILURES.find(([pattern]) => pattern.test(words))?.[1];
}

function statusFailure(code: string): Told | undefined {
  return FAILURES.find(([prefix]) => code.startsWith(prefix))?.[1];
}
