import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { type Dialect } from './operations.ts';

/** A GraphQL server in a process of its own. */
export interface Server {
  name: string;
  dialect: Dialect;
  /** Where it takes operations. */
  url: string;
  /** Processor time that it has taken so far, in milliseconds. */
  work(): number;
  stop(): Promise<void>;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Ours as users run it, from what `npm run build` made in a checkout; default: this one. */
export async function startOurs(name: string, store: string, checkout = here('../../..')): Promise<Server> {
  const variables = { ONRECORD_STORE: store, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'info' };
  const child = spawn(process.execPath, [join(checkout, 'bin/onrecord.mjs'), 'serve'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...variables },
  });
  running.add(child);
  const url = await announced(child, child.stderr!, /(http:\/\/127\.0\.0\.1:\d+)/);
  return serverOf({ name, dialect: 'ours', url: `${url}/graphql` }, child);
}

/** As ours is run: without the checks that graphql-js and Apollo make for developers. */
const PEER: SpawnOptions = {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, NODE_ENV: 'production' },
};

/** Ours over a SQLite file of which it reads each answer once: what answering costs without a database. */
export async function startRemembering(sqlite: string): Promise<Server> {
  const child = spawn(process.execPath, [here('remembering-server.mjs'), sqlite], PEER);
  running.add(child);
  return serverOf(
    { name: 'ours from memory', dialect: 'ours', url: await announced(child, child.stdout!, /(http:\/\/\S+)/) },
    child,
  );
}

/** A peer over the same Neo4j. */
export async function startPeer(name: string, dialect: Dialect, script: string, bolt: string): Promise<Server> {
  const child = spawn(process.execPath, [here(script), bolt], PEER);
  running.add(child);
  return serverOf({ name, dialect, url: await announced(child, child.stdout!, /(http:\/\/\S+)/) }, child);
}

/** Apollo without a database, which answers with the same rows whatever it is asked: what answering costs at least. */
export async function startBareApollo(): Promise<Server> {
  const child = spawn(process.execPath, [here('bare-server.mjs')], PEER);
  running.add(child);
  const url = await announced(child, child.stdout!, /(http:\/\/\S+)/);
  return serverOf({ name: 'bare Apollo', dialect: 'hand-written', url }, child);
}

/** None outlives this process, however that ends. */
const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

function serverOf(of: Pick<Server, 'name' | 'dialect' | 'url'>, child: ChildProcess): Server {
  return {
    ...of,
    work: () => processorTime(child.pid!),
    stop: async () => {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
      running.delete(child);
    },
  };
}

async function announced(child: ChildProcess, output: NodeJS.ReadableStream, pattern: RegExp): Promise<string> {
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`a server ended with ${String(code)}`)));
  ended.catch(() => undefined);
  const lines = createInterface(output);
  const found = (async () => {
    for await (const line of lines) {
      const url = pattern.exec(line)?.[1];
      if (url !== undefined) return url;
    }
    throw new Error('a server ended without an address');
  })();
  const url = await Promise.race([found, ended]);
  output.resume();
  return url;
}

/** Linux counts processor time in hundredths of a second. */
const TICK = 10;

/** Processor time of a process, in milliseconds. */
export function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}
