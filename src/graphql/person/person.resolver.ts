import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';

import { type Person } from '../../model/person.ts';

import { type GraphqlContext } from '../context.ts';
import { EventConnection } from '../event/event.type.ts';
import { LIST_ARGS, type ListArgs } from '../paging/list.args.ts';
import { listConnection } from '../paging/list-connection.ts';
import { checkedPageSize } from '../paging/page-size.ts';
import { relatedTo } from '../related.ts';
import { PersonConnection, PersonType } from './person.type.ts';
import { Role } from './role.type.ts';
import { rolesOf } from './roles-of.ts';

@Resolver(() => PersonType)
export class PersonResolver {
  @Query(() => PersonType, { nullable: true, description: 'The person with this id; null where there is none.' })
  person(@Arg('id', () => ID, { description: 'The person’s id.' }) id: string, @Ctx() { loaders }: GraphqlContext) {
    return loaders.node('Person', id);
  }

  @Query(() => PersonConnection, { description: 'People, most mentioned first.' })
  people(@Args(() => LIST_ARGS.Person) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Person', args);
  }

  @FieldResolver(() => [Role], { description: 'The roles the person holds, latest first.' })
  roles(
    @Root() { id }: Person,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at most: 1 to 100.' }) first: number,
    @Ctx() context: GraphqlContext,
  ) {
    return rolesOf(context, id, checkedPageSize('first', first));
  }

  @FieldResolver(() => EventConnection, { description: 'The events that the person took part in.' })
  events(@Root() { id }: Person, @Args(() => LIST_ARGS.Event) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Event', args, relatedTo('participants', id));
  }
}
