import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';

import { isInt } from 'neo4j-driver';

import { toStorage } from '../../storage-text.ts';

/** Between the values of a list. Where a value has it, `escaped` writes it so that reading gives it back. */
export const LIST_DELIMITER = '\u001f';

/** A property and its type, such as `name:string` or `id:ID(Person)`. */
export type ImportColumn = `${string}:${string}`;

/** Lines are gathered, because a write for each costs more than the line. UTF-16 units. */
const BUFFER = 65_536;

/** The header and the data of one label or type, for the importer. */
export class CsvFile {
  private readonly stream: WriteStream;
  private buffered = '';

  /** @param name without ending: `name-header.csv` and `name.csv` are made in the folder */
  constructor(
    folder: string,
    readonly name: string,
    columns: readonly ImportColumn[],
  ) {
    const header = createWriteStream(join(folder, `${name}-header.csv`));
    header.end(`${columns.join(',')}\n`);
    this.stream = createWriteStream(join(folder, `${name}.csv`));
  }

  /** As the importer's command line names them. */
  get files(): string {
    return `${this.name}-header.csv,${this.name}.csv`;
  }

  async write(values: readonly unknown[]): Promise<void> {
    this.buffered += `${values.map(csvValue).join(',')}\n`;
    if (this.buffered.length < BUFFER) return;
    const isTaken = this.stream.write(this.buffered);
    this.buffered = '';
    if (!isTaken) await once(this.stream, 'drain');
  }

  async close(): Promise<void> {
    this.stream.end(this.buffered);
    await once(this.stream, 'close');
  }
}

/** Nothing for what is not there; texts always in quotation marks, so that an empty one is there. */
function csvValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    return value.some((item) => typeof item === 'string')
      ? quotedText(value.map((item) => escaped(item as string)).join(LIST_DELIMITER))
      : value.map(String).join(LIST_DELIMITER);
  }
  if (typeof value === 'string') return quotedText(value);
  return isInt(value) ? value.toString() : String(value);
}

function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The escape of stored texts, which reading undoes. */
function escaped(text: string): string {
  return text.replaceAll(LIST_DELIMITER, () => `${toStorage('\0').slice(0, 1)}001f`);
}
