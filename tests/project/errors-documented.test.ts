import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { ERROR_CODES } from '../../src/errors/onrecord-error.ts';

const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');
const ours = page.split('\n## ')[0]!;
const rows = [...ours.matchAll(/^\| `([A-Z_]+)` *\| (.+?) *\| (.+?) *\|$/gm)];

describe('docs/errors.md', () => {
  it('has one row for each error code, in the order of the code', () => {
    expect(rows.map((row) => row[1])).toEqual([...ERROR_CODES]);
  });

  it.each(rows.map((row) => [row[1]!, row[2]!, row[3]!]))('%s says when and what to do', (_code, when, remedy) => {
    expect(when.length).toBeGreaterThan(10);
    expect(remedy.length).toBeGreaterThan(10);
  });
});
