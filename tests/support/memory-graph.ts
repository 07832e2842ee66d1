import { type NodeTypes } from '../../src/model/graph-model.ts';
import { type NodeLabel } from '../../src/model/node-label.ts';
import { type Relationship } from '../../src/model/relationship.ts';

import { type ResolutionRecord, type ResolutionRecords } from '../../src/resolve/resolution-record.ts';

import { type GraphChange, type NodeWrite } from '../../src/graph/graph-change.ts';

import { SUPPORT_RULES } from '../../src/store/support-rules.ts';

/** The rules of `GraphChange` over plain maps: what a store holds after applying changes, without a store's speed. */
export class MemoryGraph implements ResolutionRecords {
  readonly nodes = new Map<string, NodeWrite>();
  readonly relationships = new Map<string, Relationship>();
  readonly records = new Map<string, ResolutionRecord>();

  apply(change: GraphChange): void {
    for (const articleId of change.removeArticles) this.removeArticle(articleId);
    for (const id of change.removeNodes) this.removeNode(id);
    for (const { type, touching } of change.clearRelationships) {
      this.removeRelationships(
        (one) => one.type === type && (touching.includes(one.from) || touching.includes(one.to)),
      );
    }
    for (const write of change.nodes) this.nodes.set(write.node.id, write);
    for (const one of change.relationships) {
      for (const end of [one.from, one.to]) {
        if (!this.nodes.has(end)) throw new Error(`${one.type} has an end that is no node: ${end}`);
      }
      this.relationships.set([one.type, one.from, one.to, one.articleId].join(' '), one);
    }
    for (const record of change.records) this.records.set(record.id, structuredClone(record));
    while (this.removeUnsupported()) continue;
  }

  inBlocks(kind: ResolutionRecord['kind'], blocks: readonly string[]): Promise<ResolutionRecord[]> {
    return this.find((record) => record.kind === kind && record.blocks.some((block) => blocks.includes(block)));
  }

  ofArticles(articleIds: readonly string[]): Promise<ResolutionRecord[]> {
    return this.find((record) => articleIds.includes(record.articleId));
  }

  /** Everything that is in the graph and in its records, in one order. */
  snapshot(): string[] {
    return [
      ...[...this.nodes.values()].map((write) => JSON.stringify(write)),
      ...[...this.relationships.values()].map((one) => JSON.stringify(one)),
      ...[...this.records.values()].map((record) => JSON.stringify(record)),
    ].sort();
  }

  /** The nodes of one label. */
  all<L extends NodeLabel>(label: L): NodeTypes[L][] {
    const writes = [...this.nodes.values()].filter((write) => write.label === label);
    return writes.map((write) => write.node as NodeTypes[L]);
  }

  /** The relationships of one type. */
  links(type: Relationship['type']): Relationship[] {
    return [...this.relationships.values()].filter((one) => one.type === type);
  }

  private find(matches: (record: ResolutionRecord) => boolean): Promise<ResolutionRecord[]> {
    const found = [...this.records.values()].filter(matches).sort((a, b) => (a.id < b.id ? -1 : 1));
    return Promise.resolve(structuredClone(found));
  }

  private removeArticle(articleId: string): void {
    for (const { node } of [...this.nodes.values()]) {
      if (node.id === articleId || ('articleId' in node && node.articleId === articleId)) this.removeNode(node.id);
    }
    this.removeRelationships((one) => one.articleId === articleId);
    for (const record of [...this.records.values()]) {
      if (record.articleId === articleId) this.records.delete(record.id);
    }
  }

  private removeNode(id: string): void {
    this.nodes.delete(id);
    this.removeRelationships((one) => one.from === id || one.to === id);
  }

  private removeRelationships(matches: (relationship: Relationship) => boolean): void {
    for (const [key, one] of this.relationships) if (matches(one)) this.relationships.delete(key);
  }

  /** Whether something was removed. */
  private removeUnsupported(): boolean {
    const all = [...this.relationships.values()];
    const orphans = [...this.nodes.values()].filter(({ label, node }) => {
      const rules = SUPPORT_RULES[label];
      return (
        rules !== undefined &&
        !rules.some(({ type, direction }) =>
          all.some((one) => one.type === type && (direction === 'IN' ? one.to : one.from) === node.id),
        )
      );
    });
    for (const { node } of orphans) this.removeNode(node.id);
    return orphans.length > 0;
  }
}
