import { labelOfIdentifier } from '../../model/identifier.ts';
import { type Relationship } from '../../model/relationship.ts';

import { type Page } from '../../store/graph-view.ts';
import { type SelectedLinks, type SelectedList } from '../../store/selection.ts';

import { type GraphqlContext } from '../context.ts';
import { type FilteredEntity, fulfils } from '../filter/fulfils.ts';
import { storeFilter } from '../filter/store-filter.ts';
import { type AnyNode } from '../loaders.ts';
import { arrayConnection } from '../paging/array-connection.ts';
import { type Connection } from '../paging/connection.type.ts';
import { pageRequest } from '../paging/page.args.ts';
import { otherEnd } from '../related.ts';
import { type TopicArgs } from './topic.args.ts';

function asEntity(node: AnyNode): FilteredEntity {
  return { id: node.id, name: (node as { name: string }).name, label: labelOfIdentifier(node.id)! };
}

/** The first topics of a statement, of relationships that were read with it. Null where more is asked for than these. */
export function firstTopics(links: SelectedLinks, args: TopicArgs): SelectedList | null {
  const { first, ...further } = args;
  if (Object.values(further).some((value) => value !== null && value !== undefined)) return null;
  const size = pageRequest({ first }).first!;
  const strongest = [...links].sort((a, b) => scoreOf(b.relationship!) - scoreOf(a.relationship!));
  const items = strongest.slice(0, size).map(({ node, relationship }) => {
    const { score = null, method = null } = relationship!.properties;
    return { node, cursor: Buffer.from(node.id).toString('base64url'), score, method };
  });
  const page = { items, hasPreviousPage: false, hasNextPage: links.length > items.length };
  return { page, count: links.length };
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
