import { type NodeTypes } from '../../model/graph-model.ts';
import { type MentionableLabel } from '../../model/mention.ts';

import { type GraphqlContext } from '../context.ts';
import { checkedText } from '../failures/checked-text.ts';

type EntityNode = NodeTypes[MentionableLabel];

/** How many entities with a name like this are looked through for one whose alias it is. */
const ALIAS_SEARCH_SIZE = 50;

function mostMentioned(nodes: EntityNode[]): EntityNode | null {
  return [...nodes].sort((a, b) => b.mentionCount - a.mentionCount || (a.id < b.id ? -1 : 1))[0] ?? null;
}

/**
 * The most mentioned entity whose canonical name this is or, where there is none, one of whose aliases it is.
 * Case does not matter. Null where nothing has the name. Throws `BAD_USER_INPUT` for an overlong name.
 */
export async function findEntityByName(
  { loaders, view }: GraphqlContext,
  name: string,
  labels: readonly MentionableLabel[],
): Promise<EntityNode | null> {
  const wanted = checkedText('name', name);
  if (wanted === '') return null;
  const filter = { field: 'name', op: 'eq', value: wanted, caseInsensitive: true } as const;
  const orderBy = [{ field: 'mentionCount', direction: 'DESC' as const }];
  const pages = await Promise.all(labels.map((label) => loaders.list(label, { filter, orderBy, first: 1 })));
  const named = mostMentioned(pages.flatMap((page) => page.items.map((item) => item.node)));
  if (named !== null) return named;

  const hits = await view.search({ text: wanted, labels, first: ALIAS_SEARCH_SIZE });
  const found = await Promise.all(hits.items.map(({ node }) => loaders.node(node.label as MentionableLabel, node.id)));
  const folded = wanted.toLowerCase();
  return mostMentioned(
    found
      .filter((entity) => entity !== null)
      .filter((entity) => entity.aliases.some((a) => a.toLowerCase() === folded)),
  );
}
