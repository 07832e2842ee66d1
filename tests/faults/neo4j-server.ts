import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { freePort } from '../support/free-port.ts';

const START = fileURLToPath(new URL('../../tools/neo4j/start', import.meta.url));

/** A Neo4j server of one's own, which may be killed and started again over the same data. */
export class Neo4jServer {
  private child: ChildProcess | null = null;

  private constructor(
    private readonly folder: string,
    private readonly port: number,
    private readonly password: string,
  ) {}

  /** @param folder where its data lies; an empty one for a new server */
  static async start(folder: string): Promise<Neo4jServer> {
    const server = new Neo4jServer(folder, await freePort(), 'a-password-for-tests');
    await server.start();
    return server;
  }

  get url(): string {
    return `bolt://neo4j:${this.password}@127.0.0.1:${this.port}/neo4j`;
  }

  /** Resolves when it answers. */
  async start(): Promise<void> {
    const child = spawn(START, [this.folder, this.password, String(this.port)], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.child = child;
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    const ended = once(child, 'exit').then(() => {
      throw new Error(`Neo4j ended before it answered: ${said.slice(-2000)}`);
    });
    const lines = createInterface({ input: child.stdout });
    await Promise.race([once(lines, 'line'), ended]);
    ended.catch(() => undefined);
  }

  /** Ends it as a power failure would. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }
}
