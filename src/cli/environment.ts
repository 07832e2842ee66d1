import { z } from 'zod';

import { OnRecordError } from '../errors/onrecord-error.ts';

import { DEFAULT_NEO4J_LIMITS } from '../store/neo4j/neo4j-limits.ts';
import { DEFAULT_SQLITE_LIMITS } from '../store/sqlite/sqlite-limits.ts';

import { accessVariables } from './access-environment.ts';

const STORE_URL = /^(sqlite:.+|(neo4j|bolt)(\+s|\+ssc)?:\/\/.+)$/;
const STORE_FORMS = 'sqlite:PATH or neo4j://HOST';

const SECONDS = 'must be a whole number of seconds';
const seconds = (most: number) =>
  z.coerce.number(SECONDS).int(SECONDS).min(1, SECONDS).max(most, `must be at most ${most}`);
const POOL = 'must be a whole number from 1 to 1000';
const VISIBLE_ASCII = /^[\x21-\x7e]+$/;

const WORKERS = 'must be a whole number from 1 to 64';
const workersSchema = z.coerce.number(WORKERS).int(WORKERS).min(1, WORKERS).max(64, WORKERS);

const settingsSchema = z.object({
  ONRECORD_STORE: z.string().regex(STORE_URL, `must be ${STORE_FORMS}`).default('sqlite:./data/onrecord.db'),
  ONRECORD_NEO4J_USER: z.string().default(''),
  ONRECORD_NEO4J_PASSWORD: z.string().default(''),
  ONRECORD_NEO4J_POOL_SIZE: z.coerce
    .number(POOL)
    .int(POOL)
    .min(1, POOL)
    .max(1000, POOL)
    .default(DEFAULT_NEO4J_LIMITS.poolSize),
  ONRECORD_NEO4J_READ_SECONDS: seconds(600).default(DEFAULT_NEO4J_LIMITS.readSeconds),
  ONRECORD_NEO4J_WRITE_SECONDS: seconds(3600).default(DEFAULT_NEO4J_LIMITS.writeSeconds),
  ONRECORD_SQLITE_READ_SECONDS: seconds(600).default(DEFAULT_SQLITE_LIMITS.readSeconds),
  ONRECORD_READER: z.enum(['learned', 'language-model']).default('learned'),
  ONRECORD_LLM_URL: z
    .string()
    .refine(isEndpointUrl, 'must be an http or https URL without user, password, query and fragment')
    .default(''),
  ONRECORD_LLM_MODEL: z.string().regex(VISIBLE_ASCII, 'must be ASCII without blanks').default(''),
  ONRECORD_LLM_API_KEY: z.string().regex(VISIBLE_ASCII, 'must be ASCII without blanks').default(''),
  ONRECORD_LLM_TEMPERATURE: z
    .union([z.literal('unset'), z.coerce.number().min(0).max(2)], 'must be 0 to 2, or unset')
    .default(0),
  ONRECORD_LLM_TIMEOUT_SECONDS: z.coerce.number(SECONDS).int(SECONDS).min(1).max(300).default(120),
  ONRECORD_LLM_ARTICLE_SECONDS: z.coerce.number(SECONDS).int(SECONDS).min(1).max(3600).default(600),
  ONRECORD_LLM_CONCURRENCY: z.coerce.number('must be a number').int().min(1).max(64).default(4),
  ONRECORD_LLM_FALLBACK: z.enum(['none', 'learned']).default('none'),
  ONRECORD_WORKERS: workersSchema.optional(),
  ...accessVariables,
  ONRECORD_TRACING: z.enum(['off', 'otlp']).default('off'),
  PORT: z.coerce.number('must be a port number').int().min(0).max(65535, 'must be at most 65535').default(4000),
  HOST: z.string().min(1, 'must name a host or address').default('127.0.0.1'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});
const environmentSchema = settingsSchema.superRefine(checkLanguageModel);

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

function isEndpointUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return /^https?:$/.test(protocol) && username === '' && password === '' && !/[?#]/.test(value);
}

/** Whoever chooses a language model has to say which, and where it is. */
function checkLanguageModel(
  given: { ONRECORD_READER: string; ONRECORD_LLM_URL: string; ONRECORD_LLM_MODEL: string },
  context: z.RefinementCtx,
): void {
  if (given.ONRECORD_READER !== 'language-model') return;
  for (const name of ['ONRECORD_LLM_URL', 'ONRECORD_LLM_MODEL'] as const) {
    if (given[name] !== '') continue;
    const message = 'must be set, because ONRECORD_READER is language-model';
    context.addIssue({ code: 'custom', path: [name], message });
  }
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
