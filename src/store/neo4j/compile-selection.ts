import { type RelationDefinition } from '../../model/definition.ts';
import { type NodeLabel } from '../../model/node-label.ts';

import { type Page } from '../graph-view.ts';
import { filterableField, relationOf } from '../node-fields.ts';
import {
  type LinkSelection,
  type ListSelection,
  type NodeSelection,
  PARTS,
  type ReferenceSelection,
  type SelectedLinks,
  type SelectedList,
  type SelectedNode,
  type SelectedPart,
  type Selection,
} from '../selection.ts';
import { type BoundSelection, type ListWanted } from './bound-selection.ts';
import { type CompiledSource, compileFilter, compileSource, sourceClause } from './compile-filter.ts';
import { compileIndexHint, compileOrder, compilePosition } from './compile-order.ts';
import { findInOrder } from './find-by-copies.ts';
import { itemOf } from './list-page.ts';
import { type Row } from './neo4j-connection.ts';
import { quoted } from './neo4j-names.ts';
import { decodeValue, PROPERTIES, valueOf } from './neo4j-properties.ts';
import { pattern } from './pattern.ts';
import { relationshipBetween } from './read-relationships.ts';
import { type Source } from './source.ts';

/** An expression, and what its value stands for. */
interface Compiled<T> {
  cypher: string;
  /** @param here the node that the value hangs on, where it does */
  decode: (value: unknown, here?: Here) => T;
}

interface Here {
  label: NodeLabel;
  id: string;
}

/** A statement that reads selections of one shape, and what its rows stand for. */
export interface CompiledSelection {
  cypher: string;
  decode: (rows: readonly Row[]) => SelectedNode | SelectedList | null;
}

/** An expression for what is selected of nodes, and what its value stands for. */
export type CompiledNodes = Pick<Compiled<SelectedNode | null>, 'cypher'> & {
  decode: (value: unknown) => SelectedNode | null;
};

/**
 * A selection as one statement whose text depends on the selection's shape alone. Every list is ordered and cut before what
 * hangs on its items is followed; values come as lists, because their names would be sent with each.
 *
 * @param bound the same selection with its values taken out
 * @param isDistinct whether pages are freed of repeated nodes, which takes the server longer than finding none. Where one
 *   has some otherwise, decoding throws {@link RepeatedNode}: relationships may be there for several articles, but hardly are.
 */
export function compileSelection(selection: Selection, bound: BoundSelection, isDistinct: boolean): CompiledSelection {
  const compiler = new SelectionCompiler(bound, isDistinct);
  if (selection.kind === 'node') {
    const alias = compiler.alias();
    const node = compiler.node(selection.node, alias);
    const cypher = `MATCH (${alias}:${quoted(selection.node.label)} {id: ${bound.id}}) RETURN ${node.cypher}`;
    return { cypher, decode: ([row]) => (row === undefined ? null : node.decode(row[0])) };
  }
  const list = compiler.list(selection);
  return { cypher: `RETURN ${list.cypher}`, decode: ([row]) => list.decode(row![0]) };
}

/** Nodes of several labels that a statement knows as `alias`: an expression for what is selected of each. */
export function compileNodes(
  selections: readonly NodeSelection[],
  bound: BoundSelection,
  alias: string,
): CompiledNodes {
  const { ofAnyLabel, decode } = new SelectionCompiler(bound, true).ends(selections, alias);
  return { cypher: ofAnyLabel, decode };
}

/** A page has a node twice. */
export class RepeatedNode extends Error {}

class SelectionCompiler {
  private aliases = 0;

  constructor(
    private readonly bound: BoundSelection,
    private readonly isDistinct: boolean,
  ) {}

  alias(): string {
    return `n${this.aliases++}`;
  }

  /** A node that is known as `alias`. @param further fields that the answer needs besides */
  node(
    { label, fields, parts }: NodeSelection,
    alias: string,
    further: readonly string[] = [],
  ): Compiled<SelectedNode> {
    const wanted = new Set(['id', ...fields, ...further]);
    const properties = PROPERTIES[label].filter(({ field }) => wanted.has(field));
    const compiled = Object.entries(parts).map(([key, part]) => [key, this.part(label, part, alias)] as const);
    const cypher = [
      ...properties.map((property) => valueOf(property, alias)),
      ...compiled.map(([, one]) => one.cypher),
    ];
    return {
      cypher: `[${cypher.join(', ')}]`,
      decode: (value) => {
        const row = value as Row;
        const node = {} as SelectedNode;
        for (let at = 0; at < properties.length; at++) {
          const { field, definition } = properties[at]!;
          node[field] = decodeValue(row[at], definition);
        }
        if (compiled.length > 0) {
          const read: SelectedNode[typeof PARTS] = {};
          const here = { label, id: node.id };
          for (let at = 0; at < compiled.length; at++) {
            const [key, { decode }] = compiled[at]!;
            read[key] = decode(row[properties.length + at], here);
          }
          node[PARTS] = read;
        }
        return node;
      },
    };
  }

  private part(
    label: NodeLabel,
    part: ReferenceSelection | LinkSelection | ListSelection,
    here: string,
  ): Compiled<SelectedPart> {
    switch (part.kind) {
      case 'reference':
        return this.reference(label, part, here);
      case 'link':
        return this.links(part, here);
      case 'list':
        return this.listOf(part, here);
    }
  }

  private reference(
    label: NodeLabel,
    { field, ends, along }: ReferenceSelection,
    here: string,
  ): Compiled<SelectedNode | null> {
    const there = this.alias();
    const end = this.ends(ends, there);
    const id = `${here}.${quoted(field)}`;
    const found =
      along === undefined
        ? end.branches.map(
            (branch, at) =>
              `MATCH (${there}:${quoted(ends[at]!.label)}) WHERE ${there}.id = ${id} RETURN ${branch} AS found`,
          )
        : [
            `MATCH ${pattern(relationOf(label, along), `(${here})`, `(${there}${end.only})`)} WHERE ${there}.id = ${id} RETURN ${end.cypher}`,
          ];
    return {
      cypher: `COLLECT { ${found.join(' UNION ALL ')} }`,
      decode: (value) => end.decode((value as unknown[])[0]),
    };
  }

  /** Nodes of several labels that are known under one name. */
  ends(ends: readonly NodeSelection[], there: string): Ends {
    const compiled = ends.map((end) => this.node(end, there));
    const branches = compiled.map(({ cypher }, at) => `[${at}, ${cypher}]`);
    const cases = ends.map(({ label }, at) => `WHEN ${there}:${quoted(label)} THEN ${branches[at]!}`);
    const ofAnyLabel = cases.length === 0 ? 'null' : `CASE ${cases.join(' ')} END`;
    return {
      only: ends.length === 1 ? `:${quoted(ends[0]!.label)}` : '',
      branches,
      cypher: ends.length === 1 ? branches[0]! : ofAnyLabel,
      ofAnyLabel,
      decode: (value) => {
        if (value === null || value === undefined) return null;
        const [at, node] = value as [number, unknown];
        return compiled[at]!.decode(node);
      },
    };
  }

  private links({ type, direction, ends, isRelationshipWanted }: LinkSelection, here: string): Compiled<SelectedLinks> {
    const there = this.alias();
    const between = `r${there}`;
    const end = this.ends(ends, there);
    const match = `MATCH ${pattern({ relationship: type, direction }, `(${here})`, `(${there}${end.only})`, between)}`;
    const stored = isRelationshipWanted ? `properties(${between})` : 'null';
    return {
      cypher: `COLLECT { ${match} RETURN [${end.cypher}, ${stored}] }`,
      decode: (value, from) => {
        const found: SelectedLinks = [];
        for (const [selected, properties] of value as [[number, unknown] | null, Record<string, unknown> | null][]) {
          const node = end.decode(selected);
          if (node === null) continue;
          const to = { label: ends[selected![0]]!.label, id: node.id };
          const relationship = properties && relationshipBetween(type, endsOf(direction, from!, to), properties);
          found.push({ node, relationship });
        }
        return found.length > 1 ? found.sort(byEnd) : found;
      },
    };
  }

  private listOf(list: ListSelection, here: string): Compiled<SelectedList> {
    const { by, items } = list;
    if ('field' in by) {
      filterableField(items.label, by.field);
      return this.list(list, { condition: (alias) => `${alias}.${quoted(by.field)} = ${here}.id` });
    }
    const relation = relationOf(items.label, by.relation);
    return this.list(list, { leadingTo: { alias: here, relation } });
  }

  /** A list as a whole, or of the nodes that lead to one that is known. */
  list(list: ListWanted, scope: Scope = {}): Compiled<SelectedList> {
    const page = list.isPageWanted ? this.page(list, scope) : null;
    const isCounted = list.isCountWanted && page?.isCounting !== true;
    const count = isCounted ? this.count(list, scope) : null;
    return {
      cypher: `[${page?.cypher ?? 'null'}, ${count ?? 'null'}]`,
      decode: (value) => {
        const [items, counted] = value as Row;
        const [first] = (items ?? []) as [number, unknown][];
        const found = page?.isCounting === true ? (first?.[0] ?? 0) : (counted as number | null);
        return { page: page === null ? null : page.decode(items), count: found };
      },
    };
  }

  private source(list: ListWanted, alias: string, { leadingTo }: Scope): Source {
    const { filter } = this.bound.list(list);
    return { label: list.items.label, filter, alias, ...(leadingTo && { leadingTo }) };
  }

  private found(source: Source, { condition }: Scope): CompiledSource {
    const found = compileSource(source, this.bound);
    return condition === undefined ? found : { ...found, on: [condition(source.alias!), ...found.on] };
  }

  private page(list: ListWanted, scope: Scope): CompiledPage {
    const { items, isCountWanted } = list;
    const alias = this.alias();
    const bound = this.bound.list(list).page!;
    const { order, size, fromEnd, limit } = bound;
    const positions = (['after', 'before'] as const).flatMap((side) =>
      bound[side] === null ? [] : [compilePosition(order, bound[side], side, alias)],
    );
    const node = this.node(
      items,
      alias,
      order.map(({ field }) => field),
    );
    const [hasAfter, hasBefore] = [bound.after !== null, bound.before !== null];
    const ordered = this.inOrder(list, alias, scope);
    const source = ordered ?? this.found(this.source(list, alias, scope), scope);
    // What hangs on known nodes is found once for both; a list of a whole label is never collected to be counted.
    const isCounting = isCountWanted && !hasAfter && !hasBefore && !source.isOnce;
    const [all, total] = [`${alias}all`, `${alias}total`];
    const isOnce = source.isOnce || !(this.isDistinct || isCounting);
    const hint = scope.leadingTo === undefined && ordered === null ? compileIndexHint(order, alias) : [];
    const found = together({ ...source, isOnce, where: [...source.where, ...positions, ...hint] }, alias);
    const counted =
      `WITH COLLECT { ${found} RETURN ${alias} } AS ${all}` +
      ` WITH ${all}, size(${all}) AS ${total} UNWIND ${all} AS ${alias}`;
    const kept = [alias, ...(isCounting ? [total] : []), ...(ordered === null ? [] : [ordered.relationship])];
    const cypher =
      `COLLECT { ${isCounting ? counted : found}` +
      ` WITH ${kept.join(', ')} ORDER BY ${ordered?.orderBy ?? compileOrder(order, fromEnd, alias)} LIMIT ${limit}` +
      ` RETURN ${isCounting ? `[${total}, ${node.cypher}]` : node.cypher} }`;
    return {
      cypher,
      isCounting,
      decode: (value) => {
        const rows = isCounting ? (value as [number, unknown][]).map(([, row]) => row) : (value as unknown[]);
        const hasMore = rows.length > size;
        const read = rows.map((row) => node.decode(row));
        if (read.some(({ id }, at) => id === read[at - 1]?.id)) throw new RepeatedNode();
        const nodes = hasMore ? read.slice(0, size) : read;
        if (fromEnd) nodes.reverse();
        return {
          items: nodes.map((one) => itemOf(one, order)),
          hasNextPage: fromEnd ? hasBefore : hasMore,
          hasPreviousPage: fromEnd ? hasMore : hasAfter,
        };
      },
    };
  }

  /** Null where no index has the order. A node that is found twice is told by its place, so the list is read as one of none. */
  private inOrder(list: ListWanted, alias: string, scope: Scope) {
    const source = this.source(list, alias, scope);
    const ordered = this.isDistinct ? null : findInOrder(source, this.bound.list(list).page!, this.bound);
    if (ordered === null) return null;
    const { match, on, rest, relationship, orderBy } = ordered;
    const where = rest.map((part) => compileFilter(part, alias, this.bound));
    const conditions = scope.condition === undefined ? on : [...on, scope.condition(alias)];
    return { match, on: conditions, where, isOnce: true, relationship, orderBy };
  }

  private count(list: ListWanted, scope: Scope): string {
    const alias = this.alias();
    return `COUNT { ${together(this.found(this.source(list, alias, scope), scope), alias)} RETURN ${alias} }`;
  }
}

interface CompiledPage extends Compiled<Page<SelectedNode>> {
  /** Whether each row begins with how many there are in all. */
  isCounting: boolean;
}

/** What a node of one of several labels compiles to. */
interface Ends extends Compiled<SelectedNode | null> {
  /** The label, where it is one. */
  only: string;
  /** An expression that is right for every label, and null for those that are not among them. */
  ofAnyLabel: string;
  /** An expression for each. */
  branches: string[];
}

/** How the nodes of a list hang on one that is known. */
interface Scope {
  leadingTo?: { alias: string; relation: RelationDefinition };
  condition?: (alias: string) => string;
}

/** A source with all conditions where its nodes are found, as far as Cypher allows. */
function together(source: CompiledSource, alias: string): string {
  const conditions = [...source.on, ...source.where];
  const stands = source.match.startsWith('MATCH') ? { on: conditions, where: [] } : { on: [], where: conditions };
  return sourceClause({ ...source, ...stands }, alias);
}

function endsOf(direction: 'OUT' | 'IN', here: Here, there: Here): Parameters<typeof relationshipBetween>[1] {
  const [from, to] = direction === 'OUT' ? [here, there] : [there, here];
  return { fromLabel: from.label, from: from.id, toLabel: to.label, to: to.id };
}

function byEnd(a: SelectedLinks[number], b: SelectedLinks[number]): number {
  const [left, right] = [
    `${a.node.id} ${a.relationship?.articleId ?? ''}`,
    `${b.node.id} ${b.relationship?.articleId ?? ''}`,
  ];
  return left < right ? -1 : 1;
}
