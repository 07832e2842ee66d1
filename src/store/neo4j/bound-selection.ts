import { int } from 'neo4j-driver';

import { type CheckedFilter, checkFilter } from '../check-filter.ts';
import { decodeCursor } from '../list-cursor.ts';
import { checkOrder, type OrderTerm } from '../list-order.ts';
import { pageSize } from '../page-size.ts';
import { type ListSelection, type NodeSelection, type Selection } from '../selection.ts';
import { toStorage } from '../storage-text.ts';
import { type PositionValues, positionValues } from './compile-order.ts';
import { type Compared, comparedValue, type Values } from './cypher-values.ts';

/** What is wanted of a list. */
export type ListWanted = Pick<ListSelection, 'query' | 'items' | 'isPageWanted' | 'isCountWanted'>;

/** A list whose query has been checked. */
export interface BoundList {
  filter: CheckedFilter | null;
  /** Null where no page is wanted. */
  page: BoundPage | null;
}

/** A page's order and cut; expressions for its values. */
export interface BoundPage {
  order: OrderTerm[];
  size: number;
  fromEnd: boolean;
  /** One more than the size. */
  limit: string;
  after: PositionValues | null;
  before: PositionValues | null;
}

/**
 * A selection whose values have been taken out of it as parameters. What is left is its shape, which decides the text of
 * its statement and how the rows of that are read: two selections of one shape differ in parameters alone.
 *
 * Throws `BAD_USER_INPUT` for filters, orders and cursors that the model does not allow.
 */
export class BoundSelection implements Values {
  readonly parameters: Record<string, unknown> = {};
  /** The id of the node that a selection begins at. */
  readonly id: string | null;
  private key = '';
  private count = 0;
  private readonly lists = new Map<ListWanted, BoundList & { number: number }>();
  private readonly comparisons = new Map<Compared, string>();

  /** @param selection a selection, or what is wanted of nodes that a statement finds itself, by label */
  constructor(selection: Selection | readonly NodeSelection[]) {
    this.id = 'kind' in selection && selection.kind === 'node' ? this.add(toStorage(selection.id)) : null;
    if (!('kind' in selection)) selection.forEach((node) => this.node(node));
    else if (selection.kind === 'node') this.node(selection.node);
    else this.bindList(selection);
  }

  /** The same for selections that the same statement reads. */
  get shape(): string {
    return this.key;
  }

  list(list: ListWanted): BoundList {
    return this.lists.get(list)!;
  }

  compared(filter: Compared): string {
    return this.comparisons.get(filter)!;
  }

  private add(value: unknown): string {
    const name = `p${this.count++}`;
    this.parameters[name] = value;
    return `$${name}`;
  }

  private node({ label, fields, parts }: NodeSelection): void {
    this.key += `${label}(${fields.join(',')}`;
    for (const name in parts) {
      const part = parts[name]!;
      this.key += `;${JSON.stringify(name)}:`;
      switch (part.kind) {
        case 'reference':
          this.key += `@${part.field},${part.along ?? ''}`;
          part.ends.forEach((end) => this.node(end));
          break;
        case 'link':
          this.key += `${part.direction},${part.type},${part.isRelationshipWanted}`;
          part.ends.forEach((end) => this.node(end));
          break;
        case 'list':
          this.key += 'relation' in part.by ? `-${part.by.relation}` : `=${part.by.field}`;
          this.bindList(part);
      }
    }
    this.key += ')';
  }

  private bindList(list: ListWanted): void {
    const known = this.lists.get(list);
    if (known !== undefined) {
      // Its statement has the values of both in one place, so it is not one for two lists that differ in values.
      this.key += `same${known.number}`;
      return;
    }
    const { query, items, isPageWanted, isCountWanted } = list;
    this.key += `[${isPageWanted ? 'p' : ''}${isCountWanted ? 'c' : ''}`;
    const filter = query.filter === undefined ? null : checkFilter(items.label, query.filter);
    if (filter !== null) this.filter(filter);
    this.lists.set(list, { filter, page: isPageWanted ? this.page(list) : null, number: this.lists.size });
    this.node(items);
    this.key += ']';
  }

  private page({ query, items }: ListWanted): BoundPage {
    const order = checkOrder(items.label, query.orderBy);
    const { size, fromEnd } = pageSize(query);
    for (const { field, direction } of order) this.key += `,${field} ${direction}`;
    this.key += `,${fromEnd ? '-' : '+'}${size}`;
    const limit = this.add(int(size + 1));
    return {
      order,
      size,
      fromEnd,
      limit,
      after: this.position(query, order, 'after'),
      before: this.position(query, order, 'before'),
    };
  }

  private position(query: ListWanted['query'], order: OrderTerm[], side: 'after' | 'before'): PositionValues | null {
    const cursor = query[side];
    if (cursor === undefined) return null;
    const values = positionValues(order, decodeCursor(order, cursor, side), (value) => this.add(value));
    this.key += `,${side}${values.map((value) => (value === null ? '0' : '1')).join('')}`;
    return values;
  }

  private filter(filter: CheckedFilter): void {
    switch (filter.kind) {
      case 'all':
      case 'any':
        this.key += `${filter.kind}(`;
        filter.parts.forEach((part) => this.filter(part));
        this.key += ')';
        break;
      case 'not':
        this.key += '!';
        this.filter(filter.part);
        break;
      case 'constant':
        this.key += filter.holds ? '1' : '0';
        break;
      case 'compare':
        this.key += `{${filter.field} ${filter.op}${filter.caseInsensitive ? '~' : ''}${filter.value === null ? '0' : ''}}`;
        if (filter.value !== null) this.comparisons.set(filter, this.add(comparedValue(filter)));
        break;
      case 'related': {
        const { relationship, direction } = filter.relation;
        this.key += `<${direction} ${relationship}`;
        for (const { label, some } of filter.branches) {
          this.key += ` ${label}`;
          this.filter(some);
        }
        this.key += '>';
      }
    }
  }
}
