import { OnRecordError } from '../../errors/onrecord-error.ts';

/** Who connects. */
export interface Neo4jCredentials {
  user: string;
  password: string;
}

/** Where a Neo4j database is and how to log in. */
export interface Neo4jAddress {
  /** Scheme, host and port, without credentials and database: what the driver takes and what errors name. */
  server: string;
  /** Null: the user's home database. */
  database: string | null;
  /** Null: the server asks for none. */
  credentials: Neo4jCredentials | null;
}

const SCHEMES = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:$/;
const FORM = 'neo4j://USER:PASSWORD@HOST:PORT/DATABASE';

/** Whether a store's URL means Neo4j. */
export function isNeo4jUrl(url: string): boolean {
  return /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//.test(url);
}

/**
 * Reads `neo4j://user:password@host:port/database`; all but the host may be left out. `neo4j` routes to a cluster, `bolt`
 * talks to one server; `+s` is TLS with a certificate of an authority, `+ssc` with any.
 *
 * @param fallback credentials for a URL that has none
 * @throws OnRecordError `BAD_USER_INPUT` that does not repeat the URL, which may hold a password
 */
export function readNeo4jAddress(url: string, fallback: Neo4jCredentials | null): Neo4jAddress {
  const parts = URL.canParse(url) ? new URL(url) : null;
  if (parts === null || !SCHEMES.test(parts.protocol) || parts.hostname === '') throw badUrl('names no Neo4j server');
  const path = decoded(parts.pathname.replace(/^\//, ''));
  if (path.includes('/') || parts.search !== '' || parts.hash !== '') throw badUrl('ends with more than a database');
  const inUrl = parts.username === '' ? null : { user: decoded(parts.username), password: decoded(parts.password) };
  return {
    server: `${parts.protocol}//${parts.host}`,
    database: path === '' ? null : path,
    credentials: inUrl ?? fallback,
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw badUrl('has a % that begins no escape');
  }
}

function badUrl(problem: string): OnRecordError {
  return new OnRecordError('BAD_USER_INPUT', `the store's URL ${problem}`, {
    where: 'store',
    hint: `use ${FORM}, with special characters of user and password percent-encoded`,
  });
}
