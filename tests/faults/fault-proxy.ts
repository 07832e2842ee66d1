import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { freePort } from '../support/free-port.ts';

const PROGRAM = fileURLToPath(new URL('../../../shared/checks/faultproxy.mjs', import.meta.url));

/** What the proxy does to connections; ../shared/checks/faultproxy.mjs describes each. */
export interface Fault {
  mode?: 'pass' | 'blackhole' | 'refuse';
  cutOn?: string;
  cutSide?: 'up' | 'down';
  arm?: string;
  cutTimes?: number;
}

/** A proxy between the driver and a real server, which loses what it is told to lose. */
export class FaultProxy {
  private constructor(
    private readonly child: ChildProcess,
    private readonly control: number,
    /** The server's URL through the proxy. */
    readonly url: string,
  ) {}

  /**
   * @param target the URL of a server on the loopback address
   * @param listen where the proxy listens; default any free port
   */
  static async start(target: string, listen?: number): Promise<FaultProxy> {
    listen ??= await freePort();
    const control = await freePort();
    const { port } = new URL(target);
    const child = spawn(process.execPath, [PROGRAM, String(listen), port, String(control)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    return new FaultProxy(child, control, target.replace(`:${port}/`, `:${listen}/`));
  }

  /** Takes back the fault before and sets another. */
  async set(fault: Fault): Promise<void> {
    await this.post('reset', {});
    await this.post('set', fault);
  }

  async reset(): Promise<void> {
    await this.post('reset', {});
  }

  /** Cuts every connection that is open. */
  async cut(): Promise<void> {
    await this.post('cut', {});
  }

  /** How many connections were cut since the start. */
  async cuts(): Promise<number> {
    const answer = await fetch(`http://127.0.0.1:${this.control}/stats`);
    return ((await answer.json()) as { cut: number }).cut;
  }

  async stop(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.kill();
    await gone;
  }

  private async post(path: string, body: Fault): Promise<void> {
    const answer = await fetch(`http://127.0.0.1:${this.control}/${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(await answer.text());
  }
}
