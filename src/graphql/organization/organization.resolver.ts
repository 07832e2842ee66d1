import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';

import { type Organization } from '../../model/organization.ts';

import { ArticleConnection } from '../article/article.type.ts';
import { type GraphqlContext } from '../context.ts';
import { EventConnection } from '../event/event.type.ts';
import { LIST_ARGS, type ListArgs } from '../paging/list.args.ts';
import { listConnection } from '../paging/list-connection.ts';
import { PersonConnection } from '../person/person.type.ts';
import { relatedTo } from '../related.ts';
import { OrganizationConnection, OrganizationType } from './organization.type.ts';

@Resolver(() => OrganizationType)
export class OrganizationResolver {
  @Query(() => OrganizationType, {
    nullable: true,
    description: 'The organization with this id; null where there is none.',
  })
  organization(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { loaders }: GraphqlContext) {
    return loaders.node('Organization', id);
  }

  @Query(() => OrganizationConnection, { description: 'Organizations, most mentioned first.' })
  organizations(@Args(() => LIST_ARGS.Organization) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Organization', args);
  }

  @FieldResolver(() => ArticleConnection, { description: 'The articles that it published, as an outlet.' })
  articles(
    @Root() { id }: Organization,
    @Args(() => LIST_ARGS.Article) args: ListArgs,
    @Ctx() context: GraphqlContext,
  ) {
    return listConnection(context, 'Article', args, relatedTo('outlet', id));
  }

  @FieldResolver(() => PersonConnection, { description: 'The people who hold a role in it.' })
  members(@Root() { id }: Organization, @Args(() => LIST_ARGS.Person) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Person', args, relatedTo('roles', id));
  }

  @FieldResolver(() => EventConnection, { description: 'The events that it took part in.' })
  events(@Root() { id }: Organization, @Args(() => LIST_ARGS.Event) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Event', args, relatedTo('participants', id));
  }
}
