import {
  auth,
  type BookmarkManager,
  bookmarkManager,
  type Driver,
  driver as openDriver,
  isRetryableError,
  type ManagedTransaction,
  type Record as DriverRecord,
  type Session,
  session as sessions,
} from 'neo4j-driver';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type Neo4jAddress } from './neo4j-address.ts';
import { translateNeo4jError } from './neo4j-error.ts';
import { type Neo4jLimits } from './neo4j-limits.ts';

/** What a statement's `$names` stand for. Integers are given as the driver's `int`, other numbers are floats. */
export type Parameters = Record<string, unknown>;
/** The values of one row in the order of RETURN; integers are JavaScript numbers. */
export type Row = unknown[];
/** Runs one statement of a transaction. */
export type Run = (cypher: string, parameters?: Parameters) => Promise<Row[]>;

/** Who asks whether the server is there does not wait long. Milliseconds. */
const ASK_DEADLINE = 5_000;
/** How long the driver tries a transaction again. Milliseconds. */
const RETRY_TIME = 15_000;
/** How long to wait before trying a read again; doubles each time, as the driver's own does. Milliseconds. */
const FIRST_PAUSE = 1_000;

const SETTINGS = {
  connectionAcquisitionTimeout: 5_000,
  connectionTimeout: 5_000,
  maxConnectionLifetime: 3_600_000,
  connectionLivenessCheckTimeout: 30_000,
  fetchSize: 1_000,
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' as const },
};

interface Work {
  mode: 'READ' | 'WRITE';
  /** Milliseconds. */
  deadline: number;
}

/**
 * One database of a Neo4j server or cluster. Calls are retried by the driver while that is safe, end at a deadline of our
 * own, because the driver has none for an answer that does not come, and see what this connection wrote before, whichever
 * member of a cluster answers.
 */
export class Neo4jConnection {
  private readonly driver: Driver;
  /** What was written before is seen by whoever asks the same server anyway; another member of a cluster is told of it. */
  private readonly bookmarks: BookmarkManager | null;
  private readonly readDeadline: number;
  private readonly writeDeadline: number;
  private isOpen = true;

  constructor(
    private readonly address: Neo4jAddress,
    { poolSize, readSeconds, writeSeconds }: Neo4jLimits,
  ) {
    const { server, credentials } = address;
    this.bookmarks = server.startsWith('bolt') ? null : bookmarkManager();
    this.readDeadline = readSeconds * 1000;
    this.writeDeadline = writeSeconds * 1000;
    const login = credentials === null ? undefined : auth.basic(credentials.user, credentials.password);
    this.driver = openDriver(server, login, {
      ...SETTINGS,
      maxConnectionPoolSize: poolSize,
      maxTransactionRetryTime: Math.min(RETRY_TIME, this.writeDeadline),
    });
  }

  /** What errors name: the server and database, never the password. */
  get where(): string {
    const { server, database } = this.address;
    return database === null ? server : `${server}/${database}`;
  }

  /** The server's name and version, such as `Neo4j/5.26.28`; does not retry. */
  async serverAgent(): Promise<string> {
    const asked = this.driver.getServerInfo(this.address.database === null ? {} : { database: this.address.database });
    return (await this.inTime(asked, this.readDeadline)).agent ?? '';
  }

  /** Runs one statement once, without retries and with little patience. */
  async ask(cypher: string): Promise<void> {
    const deadline = Math.min(ASK_DEADLINE, this.readDeadline);
    await this.inSession({ mode: 'READ', deadline }, (session) => session.run(cypher));
  }

  /**
   * The rows of one statement that reads. Sent on its own, without BEGIN and COMMIT around it, which take as long as a short
   * statement does; so what the driver does for transactions is done here: it is tried again while that may help.
   *
   * @param deadline milliseconds, by default that of all reads
   */
  async read(cypher: string, parameters: Parameters = {}, deadline = this.readDeadline): Promise<Row[]> {
    const lastTry = performance.now() + Math.min(RETRY_TIME, deadline);
    return this.inSession({ mode: 'READ', deadline }, async (session) => {
      for (let pause = FIRST_PAUSE; ; pause *= 2) {
        try {
          return (await session.run(cypher, parameters, { timeout: deadline })).records.map(valuesOf);
        } catch (error) {
          if (!isRetryableError(error) || performance.now() + pause > lastTry) throw error;
          await new Promise((resolve) => setTimeout(resolve, pause * (0.8 + 0.4 * Math.random())));
        }
      }
    });
  }

  /**
   * Runs statements that read one after the other, all on one server, whichever of a cluster it is. Never runs them again.
   *
   * @param deadline milliseconds for all of them
   */
  async readTogether<T>(work: (run: Run) => Promise<T>, deadline: number): Promise<T> {
    return this.inSession({ mode: 'READ', deadline }, async (session) => {
      const transaction = await session.beginTransaction({ timeout: deadline });
      try {
        return await work(runIn(transaction));
      } finally {
        await transaction.close();
      }
    });
  }

  /** Runs `work` in one transaction: all of it or nothing. It is run again when the transaction has to be repeated. */
  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const deadline = this.writeDeadline;
    return this.inSession({ mode: 'WRITE', deadline }, (session) =>
      session.executeWrite((transaction) => work(runIn(transaction)), { timeout: deadline }),
    );
  }

  async close(): Promise<void> {
    if (!this.isOpen) return;
    this.isOpen = false;
    await this.driver.close();
  }

  private async inSession<T>({ mode, deadline }: Work, work: (session: Session) => Promise<T>): Promise<T> {
    if (!this.isOpen) throw new OnRecordError('STORE_UNAVAILABLE', 'the store has been closed', { where: this.where });
    const { database } = this.address;
    const session = this.driver.session({
      defaultAccessMode: sessions[mode],
      ...(this.bookmarks === null ? {} : { bookmarkManager: this.bookmarks }),
      ...(database === null ? {} : { database }),
    });
    try {
      return await this.inTime(work(session), deadline);
    } finally {
      // Not awaited: closing asks the server, which may be what does not answer.
      session.close().catch(() => undefined);
    }
  }

  private async inTime<T>(work: Promise<T>, deadline: number): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(this.tooLate(deadline)), deadline);
    });
    try {
      return await Promise.race([work, late]);
    } catch (error) {
      throw translateNeo4jError(error, this.where);
    } finally {
      clearTimeout(timer);
    }
  }

  private tooLate(deadline: number): OnRecordError {
    return new OnRecordError('STORE_TIMEOUT', `Neo4j did not answer within ${deadline / 1000} s`, {
      where: this.where,
      hint: 'try again; a change that was written meanwhile is not written twice',
      mayPass: true,
    });
  }
}

function runIn(transaction: Pick<ManagedTransaction, 'run'>): Run {
  return async (cypher, parameters = {}) => {
    const { records } = await transaction.run(cypher, parameters);
    return records.map(valuesOf);
  };
}

function valuesOf(record: DriverRecord): Row {
  const row: Row = [];
  for (let at = 0; at < record.length; at++) row.push(record.get(at));
  return row;
}
