import { describe, expect, it } from '@jest/globals';

import { oppositesOf } from '../../../src/resolve/language/opposites.ts';
import { stem } from '../../../src/resolve/language/stem.ts';
import { SYNONYM_ROWS } from '../../../src/resolve/language/synonym-table.ts';
import { termOf } from '../../../src/resolve/language/term-of.ts';

describe('the table of synonyms', () => {
  it('has every stem in one row only', () => {
    const rowsOf = new Map<string, Set<string>>();
    for (const row of SYNONYM_ROWS)
      for (const word of row.split(' ')) rowsOf.set(stem(word), new Set([...(rowsOf.get(stem(word)) ?? []), row]));
    expect([...rowsOf].filter(([, rows]) => rows.size > 1).map(([word]) => word)).toEqual([]);
  });

  it.each([
    ['capitulated', 'surrender'],
    ['truce', 'ceasefire'],
    ['vaccination', 'jabs'],
    ['rose', 'soaring'],
    ['sold', 'sales'],
  ])('%s = %s', (a, b) => {
    expect(termOf(a)).toBe(termOf(b));
  });
});

describe('opposites', () => {
  it.each([
    ['rising', 'fell'],
    ['opened', 'closed'],
    ['success', 'failed'],
    ['legal', 'illegal'],
  ])('%s, %s', (a, b) => {
    expect(oppositesOf(termOf(a))).toContain(termOf(b));
    expect(oppositesOf(termOf(b))).toContain(termOf(a));
  });

  it('are no synonyms', () => {
    const terms = SYNONYM_ROWS.flatMap((row) => row.split(' ').map(termOf));
    expect(terms.filter((term) => oppositesOf(term).has(term))).toEqual([]);
  });
});
