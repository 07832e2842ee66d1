import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';

import { type UnnamedSource } from '../../model/unnamed-source.ts';

import { ArticleType } from '../article/article.type.ts';
import { type GraphqlContext } from '../context.ts';
import { Entity } from '../entity/entity.type.ts';
import { LIST_ARGS, type ListArgs } from '../paging/list.args.ts';
import { listConnection } from '../paging/list-connection.ts';
import { nodesAtOtherEnd } from '../related.ts';
import { UnnamedSourceConnection, UnnamedSourceType } from './unnamed-source.type.ts';

@Resolver(() => UnnamedSourceType)
export class UnnamedSourceResolver {
  @Query(() => UnnamedSourceType, {
    nullable: true,
    description: 'The unnamed source with this id; null where there is none.',
  })
  unnamedSource(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { loaders }: GraphqlContext) {
    return loaders.node('UnnamedSource', id);
  }

  @Query(() => UnnamedSourceConnection, { description: 'Unnamed sources, those with the most statements first.' })
  unnamedSources(@Args(() => LIST_ARGS.UnnamedSource) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'UnnamedSource', args);
  }

  @FieldResolver(() => ArticleType, { description: 'The article that speaks of it.' })
  article(@Root() { articleId }: UnnamedSource, @Ctx() { loaders }: GraphqlContext) {
    return loaders.node('Article', articleId);
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The organization or place that it belongs to, where known.',
  })
  async affiliation(@Root() { id }: UnnamedSource, @Ctx() context: GraphqlContext) {
    const relationships = await context.loaders.relationships('AFFILIATED_WITH', 'OUT', id);
    const [affiliation] = await nodesAtOtherEnd(context, relationships.slice(0, 1), id);
    return affiliation ?? null;
  }
}
