import { type Command } from 'commander';

import { type ReaderSettings } from '../pipeline/language-model/reader-settings.ts';
import { type ToolsOptions } from '../pipeline/tools.ts';

import { type Environment, readEnvironment } from './environment.ts';
import { type Terminal } from './terminal.ts';

export interface WorkersChoice {
  /** The value of `--workers`. */
  workers?: string;
}

/** Adds `--workers N`. */
export function addWorkersOption(command: Command): Command {
  return command.option(
    '--workers <n>',
    'articles read at once, each in a thread of its own (overrides ONRECORD_WORKERS; default: one per core)',
  );
}

/**
 * What the environment and `--workers` say about reading; notes about it go to standard error.
 *
 * @throws OnRecordError `BAD_USER_INPUT`
 */
export function toolsOptions({ variables, stderr }: Terminal, choice: WorkersChoice): ToolsOptions {
  const environment = readEnvironment({
    ...variables,
    ...(choice.workers === undefined ? {} : { ONRECORD_WORKERS: choice.workers }),
  });
  return {
    reader: readerSettings(environment),
    workers: environment.ONRECORD_WORKERS,
    onNote: (note) => void stderr.write(`${note}\n`),
  };
}

function readerSettings(environment: Environment): ReaderSettings {
  if (environment.ONRECORD_READER === 'learned') return { kind: 'learned' };
  const { ONRECORD_LLM_URL: url, ONRECORD_LLM_TEMPERATURE: temperature } = environment;
  return {
    kind: 'language-model',
    url: url.endsWith('/') ? url.slice(0, -1) : url,
    model: environment.ONRECORD_LLM_MODEL,
    apiKey: environment.ONRECORD_LLM_API_KEY,
    temperature: temperature === 'unset' ? null : temperature,
    timeoutSeconds: environment.ONRECORD_LLM_TIMEOUT_SECONDS,
    articleSeconds: environment.ONRECORD_LLM_ARTICLE_SECONDS,
    concurrency: environment.ONRECORD_LLM_CONCURRENCY,
    fallback: environment.ONRECORD_LLM_FALLBACK,
  };
}
