import { RELATIONSHIP_TYPES } from '../../model/definition.ts';
import { IDENTIFIER_PREFIX } from '../../model/identifier.ts';
import { type NodeLabel } from '../../model/node-label.ts';
import { type Relationship } from '../../model/relationship.ts';

import { definitionOf, fieldsOf, forEachLabel } from '../node-fields.ts';
import {
  type LinkSelection,
  type NodeSelection,
  PARTS,
  type ReferenceSelection,
  type SelectedLinks,
  type SelectedNode,
} from '../selection.ts';
import { idOfKeySql } from './node-keys.ts';
import { decodeProperties } from './read-relationships.ts';
import { type Column, COLUMNS, decodeValue, quoted } from './sqlite-columns.ts';
import { type SqlValue } from './sqlite-connection.ts';

/** The name under which a statement knows the table of the nodes that it selects. */
export const SELECTED = 'n';

/** What a statement reads of selected nodes, and how a row of it becomes a node. */
export interface SelectedColumns {
  /** A SELECT list, of the table known as {@link SELECTED}. */
  sql: string;
  /** How many columns these are; a row may have others behind them. */
  width: number;
  decode(row: readonly unknown[]): SelectedNode;
}

/** Every field of a label, and no parts. */
export const WHOLE_NODES: Record<NodeLabel, NodeSelection> = forEachLabel((label) => ({
  label,
  fields: fieldsOf(label).map(([field]) => field),
  parts: {},
}));

/** A selection is the same object whenever the same operation is asked. */
const compiled = new WeakMap<NodeSelection, SelectedColumns>();

/**
 * The columns for the fields of selected nodes, for what their other parts are found by, and for the parts that one
 * statement can read with them: nodes that they refer to or that relationships lead to, each as JSON. These stand among a
 * node's `PARTS`; lists never do.
 */
export function selectedColumns(selection: NodeSelection): SelectedColumns {
  let columns = compiled.get(selection);
  if (columns === undefined) {
    const { sql, decode } = nodeColumns(selection, SELECTED);
    compiled.set(selection, (columns = { sql: sql.join(', '), width: sql.length, decode }));
  }
  return columns;
}

interface NodeColumns {
  sql: string[];
  decode(row: readonly unknown[]): SelectedNode;
}

/** One column, which gives JSON. */
interface PartColumn {
  sql: string;
  /** @param owner the node whose part it is */
  decode(json: unknown, owner: SelectedNode): SelectedNode | null | SelectedLinks;
}

type EmbeddedPart = ReferenceSelection | LinkSelection;

function nodeColumns(selection: NodeSelection, alias: string): NodeColumns {
  const read = new Set(['id', ...selection.fields]);
  const parts: [key: string, column: PartColumn][] = [];
  for (const [key, part] of Object.entries(selection.parts)) {
    if (isEmbedded(selection.label, part)) parts.push([key, partColumn(selection.label, part as EmbeddedPart, alias)]);
    else if (part.kind === 'reference') read.add(part.field);
  }
  const columns = columnsOf(selection.label).filter(({ field }) => read.has(field));
  return {
    sql: [...columns.map(({ field }) => `${alias}.${quoted(field)}`), ...parts.map(([, { sql }]) => sql)],
    decode(row) {
      const node = {} as SelectedNode;
      columns.forEach(({ field, definition }, at) => (node[field] = decodeValue(row[at] as SqlValue, definition)));
      if (parts.length === 0) return node;
      const own: SelectedNode[typeof PARTS] = (node[PARTS] = {});
      parts.forEach(([key, { decode }], at) => (own[key] = decode(parsed(row[columns.length + at]), node)));
      return node;
    },
  };
}

/**
 * Whether a part is read with the nodes of a label. Lists have an order and bounds of their own; fractions would not come through
 * JSON whole.
 */
function isEmbedded(label: NodeLabel, part: NodeSelection['parts'][string]): boolean {
  switch (part.kind) {
    case 'list':
      return false;
    case 'reference':
      return columnsOf(label).some(({ field }) => field === part.field) && part.ends.every(isWholeInJson);
    case 'link':
      return RELATIONSHIP_TYPES.includes(part.type) && part.ends.every(isWholeInJson);
  }
}

function isWholeInJson({ label, fields, parts }: NodeSelection): boolean {
  const fractions = columnsOf(label).filter(({ definition }) => definition.type === 'float');
  return (
    !fractions.some(({ field }) => fields.includes(field)) &&
    Object.values(parts).every((part) => isEmbedded(label, part))
  );
}

/** Throws `BAD_USER_INPUT` for a label that the model lacks. */
function columnsOf(label: NodeLabel): readonly Column[] {
  return COLUMNS[definitionOf(label).label];
}

function partColumn(label: NodeLabel, part: EmbeddedPart, alias: string): PartColumn {
  return part.kind === 'reference' ? referenceColumn(part, alias) : linkColumn(label, part, alias);
}

/** JSON of the node that a field leads to with the number of its end, null where there is none. */
function referenceColumn({ field, ends }: ReferenceSelection, alias: string): PartColumn {
  const inner = `${alias}n`;
  const id = `${alias}.${quoted(field)}`;
  const columns = ends.map((end) => nodeColumns(end, inner));
  const cases = ends.map(({ label }, end) => {
    const node = `json_array(${[...columns[end]!.sql, String(end)].join(', ')})`;
    return `WHEN '${IDENTIFIER_PREFIX[label]}' THEN (SELECT ${node} FROM ${quoted(label)} AS ${inner} WHERE ${inner}."id" = ${id})`;
  });
  return {
    sql: cases.length === 0 ? 'NULL' : `CASE substr(${id}, 1, 3) ${cases.join(' ')} END`,
    decode(json) {
      if (json === null) return null;
      const row = json as unknown[];
      return columns[row.at(-1) as number]!.decode(row);
    },
  };
}

/** JSON of the nodes that relationships lead to: for each end a list, with the article and the properties where wanted. */
function linkColumn(label: NodeLabel, link: LinkSelection, alias: string): PartColumn {
  const { type, direction, ends, isRelationshipWanted } = link;
  const [inner, leading] = [`${alias}n`, `${alias}r`];
  const [here, there] = direction === 'OUT' ? ['from_key', 'to_key'] : ['to_key', 'from_key'];
  const columns = ends.map((end) => nodeColumns(end, inner));
  const ofRelationship = isRelationshipWanted
    ? [idOfKeySql(`${leading}."article_key"`, ['Article']), `${leading}."properties"`]
    : [];
  const lists = ends.map(
    (end, number) =>
      `(SELECT json_group_array(json_array(${[...columns[number]!.sql, ...ofRelationship].join(', ')}))` +
      ` FROM ${quoted(type)} AS ${leading}` +
      ` CROSS JOIN ${quoted(end.label)} AS ${inner} ON ${inner}."key" = ${leading}.${quoted(there)}` +
      ` WHERE ${leading}.${quoted(here)} = ${alias}."key")`,
  );
  return {
    sql: `json_array(${lists.join(', ')})`,
    decode(json, owner) {
      const own = { label, id: owner.id };
      const links = (json as unknown[][][]).flatMap((rows, number) =>
        rows.map((row) => {
          const node = columns[number]!.decode(row);
          const other = { label: ends[number]!.label, id: node.id };
          return { node, relationship: isRelationshipWanted ? relationshipOf(link, own, other, row) : null };
        }),
      );
      return links.sort(
        (a, b) =>
          compare(a.node.id, b.node.id) ||
          compare(a.relationship?.articleId ?? null, b.relationship?.articleId ?? null),
      );
    },
  };
}

/** @param row ends with the article and the properties */
function relationshipOf(
  { type, direction }: LinkSelection,
  own: { label: NodeLabel; id: string },
  other: { label: NodeLabel; id: string },
  row: readonly unknown[],
): Relationship {
  const [from, to] = direction === 'OUT' ? [own, other] : [other, own];
  const [articleId, properties] = row.slice(-2) as [string | null, string];
  return {
    type,
    fromLabel: from.label,
    from: from.id,
    toLabel: to.label,
    to: to.id,
    articleId,
    properties: decodeProperties(properties),
  };
}

/** As SQLite orders: null first. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return a === null || (b !== null && a < b) ? -1 : 1;
}

/** A part of a node that stands in another's JSON was parsed with it. */
function parsed(part: unknown): unknown {
  return typeof part === 'string' ? (JSON.parse(part) as unknown) : part;
}
