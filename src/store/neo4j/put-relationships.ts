import { int } from 'neo4j-driver';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { RELATIONSHIP_TYPES, type RelationshipType } from '../../model/definition.ts';
import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';
import { type Relationship, RELATIONSHIP_DEFINITIONS } from '../../model/relationship.ts';

import { toStorage } from '../storage-text.ts';
import { inBatches } from './in-batches.ts';
import { putMissingEnds } from './missing-ends.ts';
import { type Run } from './neo4j-connection.ts';
import { anyOf, OWN_LABELS, quoted } from './neo4j-names.ts';
import { leaveOutStatements, STATEMENT_END } from './speaker-events.ts';
import { COPYING } from './statement-copies.ts';
import { type TouchedNodes } from './touched-nodes.ts';

/** The relationships of one type between two labels as rows of `UNWIND`. */
export interface RelationshipRows {
  type: RelationshipType;
  from: NodeLabel;
  to: NodeLabel;
  rows: { from: string; to: string; articleId: string; properties: Record<string, unknown> }[];
}

/** Relationships by type and labels of their ends. Throws `STORE_INCONSISTENT` for types and labels that the model lacks. */
export function encodeRelationships(relationships: readonly Relationship[]): RelationshipRows[] {
  const groups = new Map<string, RelationshipRows>();
  for (const { type, fromLabel, from, toLabel, to, articleId, properties } of relationships) {
    const key = `${type} ${fromLabel} ${toLabel}`;
    const group = groups.get(key) ?? { type: knownType(type), from: known(fromLabel), to: known(toLabel), rows: [] };
    groups.set(key, group);
    const article = toStorage(articleId ?? '');
    group.rows.push({
      from: toStorage(from),
      to: toStorage(to),
      articleId: article,
      properties: { ...encodeProperties(type, properties), articleId: article },
    });
  }
  // They copy who made the statement.
  const last = (type: RelationshipType) => Number(type === 'ABOUT');
  return [...groups.values()].sort((a, b) => last(a.type) - last(b.type));
}

/** Puts relationships by type, ends and article. An end that is not there gets a stand-in, for `onrecord check` to tell. */
export async function putRelationships(
  run: Run,
  written: readonly RelationshipRows[],
  touched: TouchedNodes,
): Promise<void> {
  for (const { type, from, to, rows } of written) {
    const statement = STATEMENT_END[type];
    if (statement !== undefined) {
      await leaveOutStatements(
        run,
        rows.map((row) => row[statement]),
        touched,
      );
    }
    const { before, set } = COPYING[type] ?? { before: '', set: '' };
    const merge = `${before}MERGE (a)-[r:${quoted(type)} {articleId: row.articleId}]->(b) SET r = row.properties${set} RETURN count(*)`;
    const ends = `MATCH (a:${quoted(from)} {id: row.from}) MATCH (b:${quoted(to)} {id: row.to})`;
    for (const batch of inBatches(rows)) {
      const [counted] = await run(`UNWIND $rows AS row ${ends} ${merge}`, { rows: batch });
      if (counted![0] === batch.length) continue;
      await putMissingEnds(
        run,
        from,
        batch.map((row) => row.from),
      );
      await putMissingEnds(
        run,
        to,
        batch.map((row) => row.to),
      );
      await run(`UNWIND $rows AS row ${endOrMissing('a', from)} ${endOrMissing('b', to)} ${merge}`, { rows: batch });
    }
    touched.linked(
      { type, direction: 'OUT' },
      from,
      rows.map((row) => row.from),
    );
    touched.linked(
      { type, direction: 'IN' },
      to,
      rows.map((row) => row.to),
    );
  }
}

function endOrMissing(alias: 'a' | 'b', label: NodeLabel): string {
  const id = alias === 'a' ? 'row.from' : 'row.to';
  return (
    `MATCH (${alias}:${anyOf([label, OWN_LABELS.missing])})` +
    ` WHERE ${alias}.id = ${id} AND (${alias}:${quoted(label)} OR ${alias}.label = '${label}')`
  );
}

/** Integers stay integers; what the model does not know is kept as it is, for `onrecord check` to tell. */
function encodeProperties(type: RelationshipType, properties: Relationship['properties']): Record<string, unknown> {
  const { fields } = RELATIONSHIP_DEFINITIONS[type];
  const encoded = Object.entries(properties).map(([name, value]) => {
    if (typeof value === 'string') return [name, toStorage(value)];
    return [name, fields[name]?.type === 'integer' && Number.isSafeInteger(value) ? int(value as number) : value];
  });
  return Object.fromEntries(encoded) as Record<string, unknown>;
}

function knownType(type: RelationshipType): RelationshipType {
  if (RELATIONSHIP_TYPES.includes(type)) return type;
  throw new OnRecordError('STORE_INCONSISTENT', `there is no relationship type ${JSON.stringify(type)}`);
}

function known(label: NodeLabel): NodeLabel {
  if (NODE_LABELS.includes(label)) return label;
  throw new OnRecordError('STORE_INCONSISTENT', `there is no node label ${JSON.stringify(label)}`);
}
