import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { readExport } from '../../../benchmarks/accuracy/newsroom/export-record.ts';
import { readGold } from '../../../benchmarks/accuracy/newsroom/gold.ts';

const goldFolder = new URL('../../../benchmarks/accuracy/newsroom/gold', import.meta.url).pathname;

function exportFile(...lines: string[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'onrecord-')), 'export.jsonl');
  writeFileSync(file, lines.join('\n'));
  return file;
}

describe('readExport', () => {
  it('keys the records by the base name of the article', () => {
    const records = readExport(exportFile('{"article":"some/folder/a.txt","statements":[]}', ''));
    expect([...records.keys()]).toEqual(['a.txt']);
  });

  it('names the line that it cannot read', () => {
    const file = exportFile('{"article":"a.txt","statements":[]}', '{"article":"b.txt"}');
    expect(() => readExport(file)).toThrow(`${file}:2: not a line of onrecord's export`);
  });
});

describe('the gold annotation', () => {
  const gold = readGold(goldFolder);
  const statements = gold.articles.flatMap((article) => article.statements);
  const ids = new Set(statements.map(({ id }) => id));

  it('names every statement once', () => {
    expect(ids.size).toBe(statements.length);
  });

  it('has spans in order and inside the body', () => {
    for (const { body, statements: own } of gold.articles) {
      for (const [start, end] of own.flatMap(({ content, cue, source }) => [
        ...content,
        ...(cue ?? []),
        ...(source ?? []),
      ])) {
        expect(start).toBeLessThan(end);
        expect(body.some(([from, to]) => from <= start && end <= to)).toBe(true);
      }
    }
  });

  it('links only statements that exist, contradictions both ways', () => {
    for (const { id, within, contradicts } of statements) {
      expect(within === null || ids.has(within)).toBe(true);
      for (const other of contradicts) {
        expect(statements.find((one) => one.id === other)?.contradicts).toContain(id);
      }
    }
  });

  it('knows every person who speaks', () => {
    const names = new Set(gold.people.map(({ name }) => name));
    const speakers = statements.map(({ speaker }) => speaker).filter(({ type }) => type === 'PERSON');
    expect(speakers.filter(({ name }) => name === null || !names.has(name))).toEqual([]);
  });
});
