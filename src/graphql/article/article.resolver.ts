import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';

import { type Article } from '../../model/article.ts';

import { type GraphqlContext } from '../context.ts';
import { EventConnection } from '../event/event.type.ts';
import { MentionConnection } from '../mention/mention.type.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import { LIST_ARGS, type ListArgs } from '../paging/list.args.ts';
import { listConnection } from '../paging/list-connection.ts';
import { relatedNode, relatedTo } from '../related.ts';
import { RunType } from '../run/run.type.ts';
import { StatementConnection } from '../statement/statement.type.ts';
import { readSpans } from '../text-span/article-reader.ts';
import { TextSpan } from '../text-span/text-span.type.ts';
import { ArticleConnection, ArticleType } from './article.type.ts';
import { BoilerplateSpan } from './boilerplate.type.ts';

@Resolver(() => ArticleType)
export class ArticleResolver {
  @Query(() => ArticleType, { nullable: true, description: 'The article with this id; null where there is none.' })
  article(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { loaders }: GraphqlContext) {
    return loaders.node('Article', id);
  }

  @Query(() => ArticleType, {
    nullable: true,
    description: 'The article published at this URL; null where there is none.',
  })
  async articleByUrl(
    @Arg('url', () => String, { description: 'Its URL, exactly as it was read.' }) url: string,
    @Ctx() { loaders }: GraphqlContext,
  ) {
    const page = await loaders.list('Article', { filter: { field: 'url', op: 'eq', value: url }, first: 1 });
    return page.items[0]?.node ?? null;
  }

  @Query(() => ArticleConnection, { description: 'Articles, latest first.' })
  articles(@Args(() => LIST_ARGS.Article) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Article', args);
  }

  @FieldResolver(() => OrganizationType, { nullable: true, description: 'The outlet that published it, where known.' })
  outlet(@Root() article: Article, @Ctx() context: GraphqlContext) {
    return relatedNode(context, 'PUBLISHED_BY', article.id, 'Organization');
  }

  @FieldResolver(() => RunType, { nullable: true, description: 'The run that read it.' })
  run(@Root() article: Article, @Ctx() context: GraphqlContext) {
    return relatedNode(context, 'EXTRACTED_BY', article.id, 'Run');
  }

  @FieldResolver(() => [TextSpan], { description: 'The ranges of the raw text that are the article’s own.' })
  body(@Root() article: Article) {
    return readSpans(article, article.body);
  }

  @FieldResolver(() => [BoilerplateSpan], { description: 'The ranges that give no statements, each with the reason.' })
  boilerplate(@Root() article: Article) {
    const spans = readSpans(article, article.boilerplate);
    return spans.map((span, position) => ({ ...span, rule: article.boilerplate[position]!.rule }));
  }

  @FieldResolver(() => StatementConnection, { description: 'The statements that it reports.' })
  statements(@Root() { id }: Article, @Args(() => LIST_ARGS.Statement) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Statement', args, { field: 'articleId', op: 'eq', value: id });
  }

  @FieldResolver(() => EventConnection, { description: 'The events that it reports on.' })
  events(@Root() { id }: Article, @Args(() => LIST_ARGS.Event) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Event', args, relatedTo('articles', id));
  }

  @FieldResolver(() => MentionConnection, { description: 'The mentions in its text, in text order.' })
  mentions(@Root() { id }: Article, @Args(() => LIST_ARGS.Mention) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Mention', args, { field: 'articleId', op: 'eq', value: id });
  }
}
