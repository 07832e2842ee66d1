import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';

/** A proxy before a Bolt server that counts the statements that pass. */
export interface BoltCounter {
  url: string;
  /** RUN messages since it was last asked. */
  statements(): number;
  close(): void;
}

/** HELLO and RUN as they begin after a chunk's length (https://neo4j.com/docs/bolt/current/bolt/message/). */
const HELLO = 0x01;
const RUN = 0x10;

export async function countStatements(target: string): Promise<BoltCounter> {
  const { protocol, hostname, port, username, password, pathname } = new URL(target);
  let counted = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    const messages = new BoltMessages((signature) => (counted += signature === RUN ? 1 : 0));
    client.on('data', (data) => messages.add(data as Buffer));
    client.pipe(upstream).pipe(client);
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      one.on('error', () => other.destroy());
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: own } = server.address() as AddressInfo;
  return {
    url: `${protocol}//${username}:${password}@127.0.0.1:${own}${pathname}`,
    statements: () => {
      const since = counted;
      counted = 0;
      return since;
    },
    close: () => void server.close(),
  };
}

/** Finds the signatures of messages in what a client sends: chunks with a length of two bytes, an empty one ends a message. */
class BoltMessages {
  private rest = Buffer.alloc(0);
  private isGreeted = false;
  private isBeginning = true;

  constructor(private readonly onMessage: (signature: number) => void) {}

  add(data: Buffer): void {
    this.rest = Buffer.concat([this.rest, data]);
    if (!this.isGreeted && !this.skipHandshake()) return;
    while (this.rest.length >= 2) {
      const length = this.rest.readUInt16BE(0);
      if (this.rest.length < 2 + length) return;
      if (length === 0) this.isBeginning = true;
      else {
        if (this.isBeginning) this.onMessage(this.rest[3]!);
        this.isBeginning = false;
      }
      this.rest = this.rest.subarray(2 + length);
    }
  }

  /** The handshake is no message; the first one is HELLO, a structure of one field. */
  private skipHandshake(): boolean {
    const at = this.rest.indexOf(Buffer.from([0xb1, HELLO]));
    if (at < 2) return false;
    this.rest = this.rest.subarray(at - 2);
    this.isGreeted = true;
    return true;
  }
}
