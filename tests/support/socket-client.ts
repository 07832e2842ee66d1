import { WebSocket } from 'ws';

interface Message {
  id?: string;
  type: string;
  payload?: unknown;
}

/** The code of the first error that a message tells; null where it tells none. */
export function codeOf(message: Message | null): string | null {
  const errors =
    (message?.type === 'error' ? message.payload : (message?.payload as { errors?: unknown })?.errors) ?? [];
  return (errors as { extensions: { code: string } }[])[0]?.extensions.code ?? null;
}

/** A client of graphql-transport-ws that shows every message, for tests of the server's side. */
export class SocketClient {
  private readonly messages: Message[] = [];
  private waiting: (() => void) | null = null;
  /** The code with which the socket was closed; null while it is open. */
  closeCode: number | null = null;

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data) => {
      this.messages.push(JSON.parse(String(data)) as Message);
      this.waiting?.();
    });
    socket.on('close', (code) => {
      this.closeCode = code;
      this.waiting?.();
    });
  }

  /** Opens a socket. Throws what the server answers in place of an upgrade, such as "403". */
  static open(url: string, headers: Record<string, string> = {}): Promise<SocketClient> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
      const client = new SocketClient(socket);
      socket.once('open', () => resolve(client));
      socket.once('unexpected-response', (_request, response) => reject(new Error(String(response.statusCode))));
      socket.once('error', reject);
    });
  }

  /** Opens a socket and says who is there. */
  static async connect(url: string, parameters: object = {}): Promise<SocketClient> {
    const client = await SocketClient.open(url);
    client.send({ type: 'connection_init', payload: parameters });
    await client.next();
    return client;
  }

  send(message: object): void {
    this.socket.send(JSON.stringify(message));
  }

  subscribe(id: string, query: string, variables: object = {}): void {
    this.send({ id, type: 'subscribe', payload: { query, variables } });
  }

  /** The next message; null when the socket was closed. */
  async next(): Promise<Message | null> {
    for (;;) {
      const message = this.messages.shift();
      if (message !== undefined) return message;
      if (this.closeCode !== null) return null;
      await new Promise<void>((resolve) => (this.waiting = resolve));
    }
  }

  /** The code of the first error that the next message tells; null where it tells none. */
  async nextCode(): Promise<string | null> {
    return codeOf(await this.next());
  }

  close(): void {
    this.socket.terminate();
  }
}
