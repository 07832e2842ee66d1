import { createHash, type Hash } from 'node:crypto';

import { type NodeLabel } from '../../model/node-label.ts';
import { type Relationship } from '../../model/relationship.ts';

import { fieldsOf } from '../node-fields.ts';

/**
 * SHA-256 over a graph, the same for the same graph in every engine: one JSON line per node in the model's label order
 * and by id, then one per relationship, keys sorted. Left out is what tells of the ingest and not of the articles: fields
 * marked `volatile`, runs, and which run read an article. Feed it in that order.
 */
export class GraphChecksum {
  private readonly hash: Hash = createHash('sha256');

  addNode(label: NodeLabel, node: object): void {
    if (label === 'Run') return;
    const kept = fieldsOf(label).flatMap(([field, { volatile }]) => {
      return volatile === true ? [] : [[field, (node as Record<string, unknown>)[field] ?? null]];
    });
    this.line([label, Object.fromEntries(kept)]);
  }

  addRelationship({ type, from, to, articleId, properties }: Relationship): void {
    if (type !== 'EXTRACTED_BY') this.line([type, from, to, articleId, properties]);
  }

  /** 64 lower-case hexadecimal digits; nothing can be added afterwards. */
  digest(): string {
    return this.hash.digest('hex');
  }

  private line(content: unknown): void {
    this.hash.update(`${JSON.stringify(content, withSortedKeys)}\n`);
  }
}

function withSortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
