import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

import { startOnRecord } from './run-onrecord.ts';

export interface ServerProcess {
  /** `http://127.0.0.1:<port>` */
  url: string;
  /** Asks over HTTP; throws when the answer has errors. */
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
  /** Sends SIGTERM to this very process and gives its exit status. */
  stop(): Promise<number | null>;
}

/** Starts `onrecord serve` on a free port of the loopback address; resolves once it says where it listens. */
export async function startServerProcess(
  args: readonly string[],
  cwd?: string,
  variables: Record<string, string> = {},
  program?: string,
): Promise<ServerProcess> {
  const child = startOnRecord(['serve', ...args], {
    variables: { ...variables, PORT: '0', HOST: '127.0.0.1' },
    ...(cwd === undefined ? {} : { cwd }),
    ...(program === undefined ? {} : { program }),
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const url = await announcedUrl(child);
  return {
    url,
    ask: async <T>(query: string, variables: Record<string, unknown> = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const answer = (await response.json()) as { data: T; errors?: unknown };
      if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
    stop: async () => {
      child.kill('SIGTERM');
      return (await exited)[0];
    },
  };
}

function announcedUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const url = /(http:\/\/127\.0\.0\.1:\d+)\/graphql\n/.exec(output)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`serve ended with ${code}: ${output}`)));
  });
}
