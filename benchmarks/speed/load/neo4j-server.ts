import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { startNeo4j } from '../../../tests/support/neo4j-server.ts';

const SETTINGS = fileURLToPath(new URL('neo4j.conf', import.meta.url));
const MEMORY = '-Xms2g -Xmx2g -XX:+UseParallelGC';

/** Linux counts processor time in hundredths of a second. */
const TICK = 10;

/** Servers with the memory that a million statements take, and their data in a temporary folder. */
export interface LoadServer {
  urls: string[];
  /** Resident memory of the Java process, in bytes. */
  memory(): number;
  /** Processor time that it has taken so far, in milliseconds. */
  work(): number;
  /** Ends it and removes its files; gives the bytes that the first server's database took. */
  stop(): Promise<number>;
}

export async function startLoadServer(servers: number): Promise<LoadServer> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-load-'));
  const variables = { NEO4J_JAVA_OPTIONS: MEMORY, NEO4J_SETTINGS: SETTINGS };
  const { urls, pid, stop } = await startNeo4j(folder, { servers, variables });
  return {
    urls,
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) * 1024,
    work: () => {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
      return (Number(fields[11]) + Number(fields[12])) * TICK;
    },
    stop: async () => {
      await stop();
      const data = join(folder, 'server1', 'data', 'databases', 'neo4j');
      const bytes = Number(execFileSync('du', ['-sb', data], { encoding: 'utf8' }).split('\t')[0]);
      rmSync(folder, { recursive: true });
      return bytes;
    },
  };
}
