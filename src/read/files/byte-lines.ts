import { createReadStream } from 'node:fs';

import { MOST_FILE_BYTES } from './file-limits.ts';

/** One line of a file without its line feed. `bytes` is null when the line is longer than {@link MOST_FILE_BYTES}. */
export interface ByteLine {
  /** From 1. */
  number: number;
  bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;

/** The lines of a file of any size, read as a stream: memory holds one line. The last line needs no line feed. */
export async function* readByteLines(path: string): AsyncIterable<ByteLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= MOST_FILE_BYTES) parts.push(part);
    else parts = [];
  };
  const take = (): ByteLine => {
    const line = { number: number++, bytes: length > MOST_FILE_BYTES ? null : Buffer.concat(parts) };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, to));
      yield take();
      from = to + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
