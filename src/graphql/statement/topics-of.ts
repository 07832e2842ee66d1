import { labelOfIdentifier } from '../../model/identifier.ts';
import { type Relationship } from '../../model/relationship.ts';

import { type Page } from '../../store/graph-view.ts';

import { type GraphqlContext } from '../context.ts';
import { type FilteredEntity, fulfils } from '../filter/fulfils.ts';
import { storeFilter } from '../filter/store-filter.ts';
import { type AnyNode } from '../loaders.ts';
import { arrayConnection } from '../paging/array-connection.ts';
import { type Connection } from '../paging/connection.type.ts';
import { otherEnd } from '../related.ts';
import { type TopicArgs } from './topic.args.ts';

function asEntity(node: AnyNode): FilteredEntity {
  return { id: node.id, name: (node as { name: string }).name, label: labelOfIdentifier(node.id)! };
}

function scoreOf(relationship: Relationship): number {
  return Number(relationship.properties['score'] ?? 0);
}

/** What a statement is about, strongest evidence first; each edge carries the evidence's score and method. */
export function topicsOf(context: GraphqlContext, statementId: string, args: TopicArgs): Connection<AnyNode> {
  const filter = storeFilter(null, args.filter) ?? { and: [] };
  const topics = arrayConnection(
    async () => {
      const relationships = await context.loaders.relationships('ABOUT', 'OUT', statementId);
      const strongestFirst = [...relationships].sort((a, b) => scoreOf(b) - scoreOf(a));
      const nodes = await Promise.all(
        strongestFirst.map((relationship) => context.loaders.anyNode(otherEnd(relationship, statementId))),
      );
      return strongestFirst.flatMap(({ properties }, position) => {
        const node = nodes[position];
        if (!node || !fulfils(asEntity(node), filter)) return [];
        return [{ node, score: properties['score'] ?? null, method: properties['method'] ?? null }];
      });
    },
    args,
    (topic) => topic.node.id,
  );
  return {
    count: topics.count,
    page: async (): Promise<Page<AnyNode>> => {
      const { items, ...info } = await topics.page();
      return { ...info, items: items.map(({ node: topic, cursor }) => ({ cursor, ...topic })) };
    },
  };
}
