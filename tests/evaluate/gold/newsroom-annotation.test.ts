import { fileURLToPath } from 'node:url';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { readAnnotatedRecords } from '../../../src/evaluate/gold/annotated-records.ts';
import { type GoldStatement, type RecordGold } from '../../../src/evaluate/records/gold-article.ts';

const FOLDER = fileURLToPath(new URL('../../../benchmarks/accuracy/newsroom/gold', import.meta.url));

describe('the annotation of the five real articles', () => {
  let gold: RecordGold;
  let statements: GoldStatement[];

  beforeAll(async () => {
    ({ gold } = await readAnnotatedRecords(FOLDER));
    statements = gold.articles.flatMap((article) => article.statements);
  });

  it('names every statement once', () => {
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
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
    const ids = new Set(statements.map(({ id }) => id));
    for (const { id, within, contradicts } of statements) {
      expect(within === null || ids.has(within)).toBe(true);
      for (const other of contradicts) {
        expect(statements.find((one) => one.id === other)?.contradicts).toContain(id);
      }
    }
  });

  it('knows every person who speaks', () => {
    const names = new Set(gold.names.map(({ name }) => name));
    const speakers = statements.map(({ speaker }) => speaker).filter(({ type }) => type === 'PERSON');
    expect(speakers.filter(({ name }) => name === null || !names.has(name))).toEqual([]);
  });
});
