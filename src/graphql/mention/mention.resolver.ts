import { Arg, Args, Ctx, FieldResolver, Float, ID, Query, Resolver, Root } from 'type-graphql';

import { type Mention } from '../../model/mention.ts';

import { ArticleType } from '../article/article.type.ts';
import { type GraphqlContext } from '../context.ts';
import { Entity } from '../entity/entity.type.ts';
import { LIST_ARGS, type ListArgs } from '../paging/list.args.ts';
import { listConnection } from '../paging/list-connection.ts';
import { MentionConnection, MentionType } from './mention.type.ts';

/** The score or method of the link between a mention and its entity. */
async function linkProperty({ loaders }: GraphqlContext, id: string, property: 'score' | 'method') {
  const [link] = await loaders.relationships('REFERS_TO', 'OUT', id);
  return link?.properties[property] ?? null;
}

@Resolver(() => MentionType)
export class MentionResolver {
  @Query(() => MentionType, { nullable: true, description: 'The mention with this id; null where there is none.' })
  mention(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { loaders }: GraphqlContext) {
    return loaders.node('Mention', id);
  }

  @Query(() => MentionConnection, { description: 'Mentions, by their place in the text.' })
  mentions(@Args(() => LIST_ARGS.Mention) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Mention', args);
  }

  @FieldResolver(() => ArticleType, { description: 'The article that it stands in.' })
  article(@Root() { articleId }: Mention, @Ctx() { loaders }: GraphqlContext) {
    return loaders.node('Article', articleId);
  }

  @FieldResolver(() => Entity, { nullable: true, description: 'The entity meant.' })
  entity(@Root() { refersToId }: Mention, @Ctx() { loaders }: GraphqlContext) {
    return loaders.anyNode(refersToId);
  }

  @FieldResolver(() => Float, { nullable: true, description: 'How sure it is that this entity is meant, 0 to 1.' })
  score(@Root() { id }: Mention, @Ctx() context: GraphqlContext) {
    return linkProperty(context, id, 'score');
  }

  @FieldResolver(() => String, { nullable: true, description: 'The rule that linked it.' })
  method(@Root() { id }: Mention, @Ctx() context: GraphqlContext) {
    return linkProperty(context, id, 'method');
  }
}
