import { batchesOf } from '../../../util/batches-of.ts';

import { RELATIONSHIP_TYPES, type RelationshipType } from '../../../model/definition.ts';
import { NODE_LABELS, type NodeLabel } from '../../../model/node-label.ts';
import { type Relationship, RELATIONSHIP_DEFINITIONS } from '../../../model/relationship.ts';

import { type GraphView } from '../../graph-view.ts';
import { encodeRelationships } from '../put-relationships.ts';
import { copiesIn, copiesOf } from './copies.ts';
import { CsvFile, type ImportColumn } from './csv-file.ts';
import { importColumn, nodeColumns, nodeValues } from './import-columns.ts';
import { type NamedFiles } from './import-files.ts';

/** Writes the nodes of all labels. @param onItem told of each */
export async function writeNodes(folder: string, view: GraphView, onItem: () => void): Promise<NamedFiles[]> {
  const written: NamedFiles[] = [];
  for (const label of NODE_LABELS) written.push(await writeNodesOf(folder, view, label, onItem));
  return written;
}

async function writeNodesOf(
  folder: string,
  view: GraphView,
  label: NodeLabel,
  onItem: () => void,
): Promise<NamedFiles> {
  const file = new CsvFile(folder, `nodes-${label}`, nodeColumns(label));
  for await (const node of view.eachNode(label)) {
    file.write(nodeValues(label, node));
    onItem();
  }
  file.close();
  return { name: label, files: file.files };
}

/** Relationships whose copies are looked up at once. */
const AT_ONCE = 500;

/** Writes the relationships of all types, in a file for each pair of labels. @param onItem told of each */
export async function writeRelationships(folder: string, view: GraphView, onItem: () => void): Promise<NamedFiles[]> {
  const written: NamedFiles[] = [];
  for (const type of RELATIONSHIP_TYPES) {
    const files = new Map<string, CsvFile>();
    for await (const relationships of batchesOf(view.eachRelationship(type), AT_ONCE)) {
      const copies = await copiesOf(view, type, relationships);
      relationships.forEach((relationship, at) => {
        const [row] = encodeRelationships([relationship])[0]!.rows;
        const { from, to, articleId, properties } = row!;
        const names = Object.keys(RELATIONSHIP_DEFINITIONS[type].fields);
        const values = [...names.map((name) => properties[name]), ...copies[at]!];
        fileOf(files, folder, relationship).write([from, to, articleId, ...values]);
        onItem();
      });
    }
    for (const file of files.values()) {
      file.close();
      written.push({ name: type, files: file.files });
    }
  }
  return written;
}

function fileOf(files: Map<string, CsvFile>, folder: string, { type, fromLabel, toLabel }: Relationship): CsvFile {
  const name = `${type}-${fromLabel}-${toLabel}`;
  const file = files.get(name) ?? new CsvFile(folder, name, relationshipColumns(type, fromLabel, toLabel));
  files.set(name, file);
  return file;
}

function relationshipColumns(type: RelationshipType, from: NodeLabel, to: NodeLabel) {
  const fields = Object.entries(RELATIONSHIP_DEFINITIONS[type].fields);
  return [
    `:START_ID(${from})`,
    `:END_ID(${to})`,
    'articleId:string',
    ...fields.map(([field, definition]) => importColumn(field, definition)),
    ...copiesIn(type).map((copy): ImportColumn => `${copy}:string`),
  ] as const;
}
