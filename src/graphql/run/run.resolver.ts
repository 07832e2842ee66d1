import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';

import { type Run } from '../../model/run.ts';

import { ArticleConnection } from '../article/article.type.ts';
import { type GraphqlContext } from '../context.ts';
import { LIST_ARGS, type ListArgs } from '../paging/list.args.ts';
import { listConnection } from '../paging/list-connection.ts';
import { relatedTo } from '../related.ts';
import { RunConnection, RunType } from './run.type.ts';

@Resolver(() => RunType)
export class RunResolver {
  @Query(() => RunType, { nullable: true, description: 'The run with this id; null where there is none.' })
  run(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { loaders }: GraphqlContext) {
    return loaders.node('Run', id);
  }

  @Query(() => RunConnection, { description: 'Runs, latest first.' })
  runs(@Args(() => LIST_ARGS.Run) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Run', args);
  }

  @FieldResolver(() => ArticleConnection, { description: 'The articles that it read.' })
  articles(@Root() { id }: Run, @Args(() => LIST_ARGS.Article) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Article', args, relatedTo('run', id));
  }
}
