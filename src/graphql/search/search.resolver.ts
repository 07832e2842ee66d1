import { getNamedType, type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';

import { type NodeLabel } from '../../model/node-label.ts';

import { type SearchHit } from '../../store/graph-view.ts';

import { type GraphqlContext } from '../context.ts';
import { setsOf } from '../execution/asked-fields.ts';
import { checkedText } from '../failures/checked-text.ts';
import { LIMITS } from '../limits/limits.ts';
import { planned } from '../look-ahead/planned.ts';
import { Node } from '../node/node.type.ts';
import { checkedPageSize } from '../paging/page-size.ts';
import { searchDespiteTypos } from './search-despite-typos.ts';
import { SearchConnection, SearchHitType } from './search-hit.type.ts';
import { SEARCHABLE_LABELS, SearchableTypeEnum } from './searchable-type.enum.ts';

@Resolver(() => SearchHitType)
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Full-text search over everything, best hits first. Where nothing has your words, it looks for the nearest ones that occur, and says so.',
  })
  async search(
    @Arg('text', () => String, {
      description:
        'Plain words; the last one may be a beginning only. One letter of five or more may be wrong, two of nine or more.',
    })
    text: string,
    @Arg('types', () => [SearchableTypeEnum], { nullable: true, description: 'Only these types. Default: all.' })
    types: NodeLabel[] | null | undefined,
    @Arg('first', () => Int, { defaultValue: LIMITS.defaultPage, description: `How many: 1 to ${LIMITS.maxPage}.` })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'Start after the hit with this cursor.' })
    after: string | null | undefined,
    @Ctx() { view }: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SearchConnection> {
    const labels = types?.length ? types : SEARCHABLE_LABELS;
    const { page, correctedText } = await searchDespiteTypos(view, {
      text: checkedText('text', text),
      labels,
      first: checkedPageSize('first', first),
      ...(after ? { after } : {}),
      ...planned(info, labels.join(), (planner) =>
        planner.search(getNamedType(info.returnType).name, labels, setsOf(info.fieldNodes)),
      ),
    });
    const edges = page.items;
    return {
      correctedText,
      edges,
      nodes: edges.map((edge) => edge.node),
      pageInfo: {
        hasNextPage: page.hasNextPage,
        hasPreviousPage: page.hasPreviousPage,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The node; null when it was removed in the meantime.' })
  node(@Root() { selected }: SearchHit) {
    return selected;
  }
}
