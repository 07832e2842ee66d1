import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import { isInt } from 'neo4j-driver';

import { escapeUnit } from '../../storage-text.ts';

/** Between the values of a list; where a value has it, it is escaped. */
const LIST_DELIMITER = '\u001f';

/** A property and its type, such as `name:string` or `id:ID(Person)`. */
export type ImportColumn = `${string}:${string}`;

/** Lines are gathered, because a write for each costs more than the line. UTF-16 units. */
const BUFFER = 65_536;

/** The header and the data of one label or type, for the importer. Throws the file system's error where a disk is full. */
export class CsvFile {
  private readonly descriptor: number;
  private buffered = '';

  /** @param name without ending: `name-header.csv` and `name.csv` are made in the folder */
  constructor(
    folder: string,
    readonly name: string,
    columns: readonly ImportColumn[],
  ) {
    writeFileSync(join(folder, `${name}-header.csv`), `${columns.join(',')}\n`);
    this.descriptor = openSync(join(folder, `${name}.csv`), 'w');
  }

  /** As the importer's command line names them. */
  get files(): string {
    return `${this.name}-header.csv,${this.name}.csv`;
  }

  write(values: readonly unknown[]): void {
    this.buffered += `${values.map(csvValue).join(',')}\n`;
    if (this.buffered.length >= BUFFER) this.flush();
  }

  close(): void {
    this.flush();
    closeSync(this.descriptor);
  }

  private flush(): void {
    const bytes = Buffer.from(this.buffered);
    this.buffered = '';
    for (let written = 0; written < bytes.length;) written += writeSync(this.descriptor, bytes, written);
  }
}

/** Nothing for what is not there; texts always in quotation marks, so that an empty one is there. */
function csvValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.length === 0 ? '' : quotedText(value.map(listItem).join(LIST_DELIMITER));
  if (typeof value === 'string') return quotedText(value);
  return isInt(value) ? value.toString() : String(value);
}

function listItem(item: unknown): string {
  return String(item).replaceAll(LIST_DELIMITER, escapeUnit);
}

function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
