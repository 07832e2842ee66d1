import { once } from 'node:events';
import { type Readable, type Writable } from 'node:stream';

/** What a command talks to: the process' own streams and variables, or a test's. */
export interface Terminal {
  stdin: Readable & { isTTY?: boolean };
  /** Data only. */
  stdout: Writable;
  /** Progress, problems and logs. */
  stderr: Writable & { isTTY?: boolean };
  variables: Record<string, string | undefined>;
}

/** Writes one line of data, waiting while the reader at the other end is slow. */
export async function writeLine(stream: Writable, line: string): Promise<void> {
  await writeText(stream, `${line}\n`);
}

/** Writes data as it is, waiting while the reader at the other end is slow. */
export async function writeText(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** All of a stream as UTF-8 text. */
export async function readAll(stream: Readable): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part as Uint8Array | string));
  return Buffer.concat(parts).toString('utf8');
}
