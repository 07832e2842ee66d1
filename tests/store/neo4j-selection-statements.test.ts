import { describe, expect, it } from '@jest/globals';

import { identifier } from '../../src/model/identifier.ts';

import { type Filter, type ListQuery } from '../../src/store/graph-view.ts';
import { encodeCursor } from '../../src/store/list-cursor.ts';
import { checkOrder } from '../../src/store/list-order.ts';
import { SelectionStatements } from '../../src/store/neo4j/selection-statements.ts';
import { type Selection } from '../../src/store/selection.ts';

const statements = new SelectionStatements();

function about(event: string, query: ListQuery): Selection {
  const items = { label: 'Statement' as const, fields: ['text'], parts: {} };
  const list = {
    kind: 'list' as const,
    by: { relation: 'about' },
    query,
    items,
    isPageWanted: true,
    isCountWanted: true,
  };
  return { kind: 'node', id: identifier('Event', event), node: { label: 'Event', fields: [], parts: { list } } };
}

const kind = (value: string | null): Filter => ({ field: 'kind', op: 'eq', value });
const saidBy = (id: string): Filter => ({ relation: 'speaker', some: { field: 'id', op: 'eq', value: id } });
const after = (date: string | null) =>
  encodeCursor(checkOrder('Statement', [{ field: 'saidAt', direction: 'DESC' }]), [date, 'sta_1']);
const orderBy = [{ field: 'saidAt', direction: 'DESC' as const }];

describe('the statements for selections', () => {
  const pairs: [string, ListQuery, ListQuery][] = [
    ['ids', { filter: saidBy(identifier('Person', 'a')) }, { filter: saidBy(identifier('Person', 'b')) }],
    ['values of a filter', { filter: kind('DIRECT') }, { filter: kind('INDIRECT') }],
    [
      'lists of values',
      { filter: { field: 'kind', op: 'in', value: ['DIRECT'] } },
      { filter: { field: 'kind', op: 'in', value: ['DIRECT', 'INDIRECT'] } },
    ],
    ['cursors', { orderBy, after: after('2024-01-01') }, { orderBy, after: after('2025-01-01') }],
    ['sizes', { first: 3 }, { first: 4 }],
  ];
  it.each(pairs)('are the same text for other %s, and the values parameters', (_, one, other) => {
    const [first, second] = [statements.of(about('e', one), false), statements.of(about('f', other), false)];
    expect(second.cypher).toBe(first.cypher);
    expect(second.parameters).not.toEqual(first.parameters);
    expect(Object.keys(second.parameters)).toEqual(Object.keys(first.parameters));
    expect(second.parameters).toEqual(new SelectionStatements().of(about('f', other), false).parameters);
  });

  const others: [string, ListQuery, ListQuery][] = [
    ['null', { filter: kind('DIRECT') }, { filter: kind(null) }],
    ['labels', { filter: saidBy(identifier('Person', 'a')) }, { filter: saidBy(identifier('Organization', 'a')) }],
    ['operators', { filter: kind('DIRECT') }, { filter: { not: kind('DIRECT') } }],
    ['directions', { orderBy }, { orderBy: [{ field: 'saidAt', direction: 'ASC' }] }],
    ['ends', { first: 3 }, { last: 3 }],
    ['cursors', { orderBy, after: after('2024-01-01') }, { orderBy, after: after(null) }],
  ];
  it.each(others)('differ by %s', (_, one, other) => {
    expect(statements.of(about('e', one), false).cypher).not.toBe(statements.of(about('e', other), false).cypher);
  });

  it('are not taken for one another where one list stands in two places', () => {
    const list = about('e', { filter: kind('DIRECT') }) as Extract<Selection, { kind: 'node' }>;
    const { list: once } = list.node.parts;
    const twice = (second: typeof once): Selection => ({
      ...list,
      node: { ...list.node, parts: { one: once!, other: second! } },
    });
    const same = statements.of(twice(once), false);
    const unlike = statements.of(twice({ ...once!, query: { filter: kind('INDIRECT') } } as typeof once), false);
    expect(Object.values(same.parameters)).not.toContain('INDIRECT');
    expect(Object.values(unlike.parameters)).toEqual(expect.arrayContaining(['DIRECT', 'INDIRECT']));
    expect(unlike.cypher).not.toBe(same.cypher);
  });

  it('refuse what the model does not know, in a shape that was read before too', () => {
    statements.of(about('e', { filter: kind('DIRECT') }), false);
    expect(() => statements.of(about('e', { filter: kind('no such kind') }), false)).toThrow(/kind/);
    expect(() => statements.of(about('e', { first: 1000 }), false)).toThrow(/first/);
    expect(() => statements.of(about('e', { after: 'x' }), false)).toThrow(/cursor/);
  });
});
