import { join } from 'node:path';

import { OnRecordError } from '../../src/errors/onrecord-error.ts';

import { checkGraph } from '../../src/store/check-graph.ts';
import { type GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';

import { ingest } from '../../src/pipeline/ingest.ts';
import { type PipelineTools } from '../../src/pipeline/tools.ts';

import { generatedNewsroom } from '../e2e/generated-newsroom.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { writeFiles } from '../support/write-files.ts';
import { Neo4jServer } from './neo4j-server.ts';

/** More reports than are read before the last kill. */
const ARTICLES = 2000;
/** How long the server works before it is killed, and between two looks. Milliseconds. */
const SHORTEST = 300;
const LONGEST = 3000;
const PAUSE = 200;
const LIMITS = { poolSize: 10, readSeconds: 5, writeSeconds: 15 };

/** What became of a server that was killed while articles were ingested into it. */
export interface KillReport {
  kills: number;
  /** Articles that `ingest` said were stored. */
  acknowledged: number;
  /** Of these, how many are not in the graph, and how many are there more than once. */
  lost: number;
  doubled: number;
  /** Broken invariants, counted after every restart. */
  violations: number;
  /** Whether the graph is the one that SQLite has of the same articles. */
  sameGraph: boolean;
  /** Calls of `ingest` that failed and were made again. */
  failedCalls: number;
  slowestRestartSeconds: number;
  slowestWriteSeconds: number;
}

export interface KillOptions {
  kills: number;
  /** An empty one, for the server's data and the reports. */
  folder: string;
  tools: PipelineTools;
  /** Told of every kill, in a line. */
  say?: (line: string) => void;
}

/**
 * Ingests one made-up report after the other into a Neo4j of its own, kills that with SIGKILL at random moments and starts
 * it again, until there were as many kills as asked for.
 */
export async function killUnderIngest(options: KillOptions): Promise<KillReport> {
  const texts = generatedNewsroom(ARTICLES);
  const news = join(options.folder, 'news');
  writeFiles(news, texts);
  const server = await Neo4jServer.start(options.folder);
  try {
    return await killWhileIngesting(server, news, Object.keys(texts), options);
  } finally {
    await server.stop();
  }
}

async function killWhileIngesting(
  server: Neo4jServer,
  news: string,
  names: readonly string[],
  { kills, tools, say = () => undefined }: KillOptions,
): Promise<KillReport> {
  const store = await openStore(server.url, { limits: LIMITS });
  const ingesting = new Ingesting(store, tools, news);
  const finished = ingesting.run(names);
  // Told where it is awaited.
  finished.catch(() => undefined);
  let [violations, slowestRestartSeconds] = [0, 0];
  const random = seededRandom(kills);
  for (let kill = 1; kill <= kills; kill++) {
    const before = ingesting.ledger.length;
    while (ingesting.ledger.length === before) await Promise.race([pause(PAUSE), finished]);
    await pause(SHORTEST + random() * (LONGEST - SHORTEST));
    await server.kill();
    const started = performance.now();
    await server.start();
    const seconds = secondsSince(started);
    slowestRestartSeconds = Math.max(slowestRestartSeconds, seconds);
    const graph = await ingesting.meanwhileNothing(() => readBack(server.url));
    const acknowledged = [...ingesting.ledger];
    violations += graph.violations;
    const missing = acknowledged.filter((name) => !graph.names.includes(name)).length;
    say(`kill ${kill}: ${acknowledged.length} acknowledged, ${missing} missing, up after ${seconds.toFixed(1)} s`);
  }
  ingesting.isOver = true;
  await finished;
  await store.close();
  const { ledger, failedCalls, slowestWriteSeconds } = ingesting;
  const { names: found, checksum } = await readBack(server.url);
  return {
    kills,
    acknowledged: ledger.length,
    lost: ledger.filter((name) => !found.includes(name)).length,
    doubled: found.length - new Set(found).size,
    violations,
    sameGraph:
      checksum ===
      (await undisturbed(
        found.map((name) => join(news, name)),
        tools,
      )),
    failedCalls,
    slowestRestartSeconds,
    slowestWriteSeconds,
  };
}

/** Ingests articles one at a time, each until it is stored. */
class Ingesting {
  readonly ledger: string[] = [];
  isOver = false;
  failedCalls = 0;
  slowestWriteSeconds = 0;
  /** Articles and those who want none one after the other. */
  private between: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: GraphStore,
    private readonly tools: PipelineTools,
    private readonly news: string,
  ) {}

  async run(names: readonly string[]): Promise<void> {
    for (const name of names) {
      if (this.isOver) return;
      const started = performance.now();
      while (!(await this.meanwhileNothing(() => this.isStored(join(this.news, name))))) {
        this.failedCalls += 1;
        await pause(PAUSE);
      }
      this.slowestWriteSeconds = Math.max(this.slowestWriteSeconds, secondsSince(started));
      this.ledger.push(name);
    }
    throw new Error('the articles ran out before the last kill');
  }

  /** Runs `work` between two articles. */
  async meanwhileNothing<T>(work: () => Promise<T>): Promise<T> {
    const result = this.between.then(work);
    this.between = result.catch(() => undefined);
    return result;
  }

  /** False when the store failed on the way, so that nobody knows. */
  private async isStored(file: string): Promise<boolean> {
    const { store, tools } = this;
    try {
      const { ingested, unchanged } = await ingest([file], { store, tools });
      return ingested + unchanged === 1;
    } catch (error) {
      if (error instanceof OnRecordError && error.mayPass) return false;
      throw error;
    }
  }
}

async function readBack(url: string): Promise<{ names: string[]; checksum: string; violations: number }> {
  const store = await openStore(url, { readOnly: true });
  const names: string[] = [];
  for await (const { name } of store.view.eachNode('Article')) names.push(name);
  const { checksum, violations } = await checkGraph(store);
  await store.close();
  return { names, checksum, violations: violations.length };
}

async function undisturbed(files: readonly string[], tools: PipelineTools): Promise<string> {
  const store = await openStore('sqlite::memory:');
  await ingest(files, { store, tools });
  const { checksum } = await checkGraph(store);
  await store.close();
  return checksum;
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
