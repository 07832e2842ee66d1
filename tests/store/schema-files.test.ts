import { readFile } from 'node:fs/promises';

import { describe, expect, it } from '@jest/globals';

import { modelSchema } from '../../src/model/model-schema.ts';

import { neo4jSchema } from '../../src/store/neo4j/neo4j-schema.ts';
import { sqliteSchema } from '../../src/store/sqlite/sqlite-schema.ts';

describe('schema/', () => {
  it.each([
    ['sqlite.sql', sqliteSchema],
    ['neo4j.cypher', neo4jSchema],
    ['model.json', modelSchema],
  ])('%s is what the model gives; if not, run `npm run schema:emit`', async (name, emit) => {
    const committed = await readFile(new URL(`../../schema/${name}`, import.meta.url), 'utf8');
    expect(committed).toBe(emit());
  });
});
