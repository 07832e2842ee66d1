import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { CsvFile } from './csv-file.ts';

const PARTS = 64;

/**
 * Gathers texts on the disk and gives each of them once: all copies of a text are in the same part, and one part at a time
 * is in memory.
 */
export class DistinctTexts {
  private readonly parts: CsvFile[];

  constructor(private readonly folder: string) {
    this.parts = Array.from({ length: PARTS }, (_, number) => new CsvFile(folder, `part-${number}`, ['json:string']));
  }

  add(text: string): void {
    let hash = 0;
    for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) >>> 0;
    this.parts[hash % PARTS]!.write([Buffer.from(text).toString('base64')]);
  }

  /** Every text once; afterwards nothing is left on the disk. */
  async *each(): AsyncGenerator<string> {
    for (const part of this.parts) {
      part.close();
      const path = join(this.folder, `${part.name}.csv`);
      const texts = new Set<string>();
      for await (const line of createInterface({ input: createReadStream(path) })) texts.add(line.slice(1, -1));
      for (const text of texts) yield Buffer.from(text, 'base64').toString();
      for (const file of part.files.split(',')) await rm(join(this.folder, file));
    }
  }
}
