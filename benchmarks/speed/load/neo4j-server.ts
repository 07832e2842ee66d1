import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const START = fileURLToPath(new URL('../../../tools/neo4j/start', import.meta.url));
const SETTINGS = fileURLToPath(new URL('neo4j.conf', import.meta.url));
const PASSWORD = 'load-benchmark';

export interface RunningNeo4j {
  urls: string[];
  /** Resident memory of the Java process, in bytes. */
  memory(): number;
  /** Ends it and removes its files; gives the bytes that the first server's database took. */
  stop(): Promise<number>;
}

/** Starts real servers, with their data in a temporary folder. `NEO4J_JAVA_OPTIONS` gives them less or more memory. */
export async function startNeo4j(servers: number): Promise<RunningNeo4j> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-load-'));
  const ports = Array.from({ length: servers }, () => '0');
  const child = spawn(START, [folder, PASSWORD, ...ports], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { NEO4J_JAVA_OPTIONS: '-Xms2g -Xmx2g -XX:+UseParallelGC', NEO4J_SETTINGS: SETTINGS, ...process.env },
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    urls: line.split(' '),
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1]) * 1024,
    stop: async () => {
      child.stdin.end();
      await once(child, 'exit');
      const data = join(folder, 'server1', 'data', 'databases', 'neo4j');
      const bytes = Number(execFileSync('du', ['-sb', data], { encoding: 'utf8' }).split('\t')[0]);
      rmSync(folder, { recursive: true });
      return bytes;
    },
  };
}
