import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const START = fileURLToPath(new URL('../../tools/neo4j/start', import.meta.url));

export interface RunningNeo4j {
  urls: string[];
  pid: number;
  stop(): Promise<void>;
}

/**
 * Starts real servers on free ports of 127.0.0.1, each with its data in a folder `server1`, `server2`, … of `folder`; data
 * that is there is used.
 *
 * @param variables environment of `tools/neo4j/start`
 */
export async function startNeo4j(
  folder: string,
  { servers = 1, variables = {} }: { servers?: number; variables?: Record<string, string> } = {},
): Promise<RunningNeo4j> {
  const ports = Array.from({ length: servers }, () => '0');
  const child = spawn(START, [folder, 'for-tests-only', ...ports], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...variables },
  });
  const lines = createInterface(child.stdout);
  const [line] = (await Promise.race([once(lines, 'line'), once(child, 'exit')])) as [string | number];
  if (typeof line !== 'string') throw new Error(`${START} ended with ${line}`);
  return {
    urls: line.split(' '),
    pid: child.pid!,
    stop: async () => {
      child.stdin.end();
      await once(child, 'exit');
    },
  };
}
