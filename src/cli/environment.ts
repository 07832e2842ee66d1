import { z } from 'zod';

import { OnRecordError } from '../errors/onrecord-error.ts';

const STORE_URL = /^(sqlite:.+|(neo4j|bolt)(\+s|\+ssc)?:\/\/.+)$/;
const STORE_FORMS = 'sqlite:PATH or neo4j://HOST';

const environmentSchema = z.object({
  ONRECORD_STORE: z.string().regex(STORE_URL, `must be ${STORE_FORMS}`).default('sqlite:./data/onrecord.db'),
  ONRECORD_NEO4J_USER: z.string().default(''),
  ONRECORD_NEO4J_PASSWORD: z.string().default(''),
  PORT: z.coerce.number('must be a port number').int().min(0).max(65535, 'must be at most 65535').default(4000),
  HOST: z.string().min(1, 'must name a host or address').default('127.0.0.1'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** The settings that the environment gives, with defaults for what it leaves out; `.env.example` describes each. */
export type Environment = z.infer<typeof environmentSchema>;

/**
 * Reads the settings. An empty variable counts as not set.
 *
 * @throws OnRecordError `BAD_USER_INPUT` that lists every bad variable in one message
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = environmentSchema.safeParse(given);
  if (result.success) return result.data;
  const bad = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new OnRecordError('BAD_USER_INPUT', `bad environment variables: ${bad.join('; ')}`, {
    where: 'environment',
    hint: 'see .env.example for what each may be',
  });
}

/**
 * A store's URL as it is, when it has the form of one.
 *
 * @param where the option that gave it
 * @throws OnRecordError `BAD_USER_INPUT`
 */
export function checkedStoreUrl(url: string, where: string): string {
  if (STORE_URL.test(url)) return url;
  throw new OnRecordError('BAD_USER_INPUT', 'this is no store', { where, hint: `give ${STORE_FORMS}` });
}
