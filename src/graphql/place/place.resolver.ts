import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';

import { type Place } from '../../model/place.ts';

import { type GraphqlContext } from '../context.ts';
import { EventConnection } from '../event/event.type.ts';
import { LIST_ARGS, type ListArgs } from '../paging/list.args.ts';
import { listConnection } from '../paging/list-connection.ts';
import { relatedNode, relatedTo } from '../related.ts';
import { StatementConnection } from '../statement/statement.type.ts';
import { PlaceConnection, PlaceType } from './place.type.ts';

@Resolver(() => PlaceType)
export class PlaceResolver {
  @Query(() => PlaceType, { nullable: true, description: 'The place with this id; null where there is none.' })
  place(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { loaders }: GraphqlContext) {
    return loaders.node('Place', id);
  }

  @Query(() => PlaceConnection, { description: 'Places, most mentioned first.' })
  places(@Args(() => LIST_ARGS.Place) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Place', args);
  }

  @FieldResolver(() => PlaceType, { nullable: true, description: 'The larger place it lies in, where known.' })
  within(@Root() { id }: Place, @Ctx() context: GraphqlContext) {
    return relatedNode(context, 'LOCATED_IN', id, 'Place');
  }

  @FieldResolver(() => PlaceConnection, { description: 'The smaller places that lie in it.' })
  parts(@Root() { id }: Place, @Args(() => LIST_ARGS.Place) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Place', args, relatedTo('within', id));
  }

  @FieldResolver(() => EventConnection, { description: 'What happened there.' })
  events(@Root() { id }: Place, @Args(() => LIST_ARGS.Event) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Event', args, relatedTo('place', id));
  }

  @FieldResolver(() => StatementConnection, { description: 'What was said about it.' })
  statements(@Root() { id }: Place, @Args(() => LIST_ARGS.Statement) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Statement', args, relatedTo('about', id));
  }
}
