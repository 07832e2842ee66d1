import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';

import { type Event } from '../../model/event.ts';

import { ArticleConnection } from '../article/article.type.ts';
import { type GraphqlContext } from '../context.ts';
import { LIST_ARGS, type ListArgs } from '../paging/list.args.ts';
import { listConnection } from '../paging/list-connection.ts';
import { checkedPageSize } from '../paging/page-size.ts';
import { PlaceType } from '../place/place.type.ts';
import { nodesAtOtherEnd, relatedNode, relatedTo } from '../related.ts';
import { Speaker } from '../speaker/speaker.type.ts';
import { StatementConnection } from '../statement/statement.type.ts';
import { EventConnection, EventNodeType } from './event.type.ts';

@Resolver(() => EventNodeType)
export class EventResolver {
  @Query(() => EventNodeType, { nullable: true, description: 'The event with this id; null where there is none.' })
  event(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { loaders }: GraphqlContext) {
    return loaders.node('Event', id);
  }

  @Query(() => EventConnection, { description: 'Events, latest first.' })
  events(@Args(() => LIST_ARGS.Event) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Event', args);
  }

  @FieldResolver(() => PlaceType, { nullable: true, description: 'Where it took place, where known.' })
  place(@Root() { id }: Event, @Ctx() context: GraphqlContext) {
    return relatedNode(context, 'AT', id, 'Place');
  }

  @FieldResolver(() => EventNodeType, { nullable: true, description: 'The larger event it belongs to.' })
  partOf(@Root() { id }: Event, @Ctx() context: GraphqlContext) {
    return relatedNode(context, 'PART_OF', id, 'Event');
  }

  @FieldResolver(() => EventConnection, { description: 'The smaller events it consists of.' })
  parts(@Root() { id }: Event, @Args(() => LIST_ARGS.Event) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Event', args, relatedTo('partOf', id));
  }

  @FieldResolver(() => [Speaker], { description: 'The people and organizations that took part.' })
  async participants(
    @Root() { id }: Event,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at most: 1 to 100.' }) first: number,
    @Ctx() context: GraphqlContext,
  ) {
    const limit = checkedPageSize('first', first);
    const relationships = await context.loaders.relationships('TOOK_PART_IN', 'IN', id);
    return nodesAtOtherEnd(context, relationships.slice(0, limit), id);
  }

  @FieldResolver(() => StatementConnection, { description: 'What was said about it.' })
  statements(@Root() { id }: Event, @Args(() => LIST_ARGS.Statement) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Statement', args, relatedTo('about', id));
  }

  @FieldResolver(() => StatementConnection, { description: 'What was said at it, whatever about.' })
  statementsMadeAt(
    @Root() { id }: Event,
    @Args(() => LIST_ARGS.Statement) args: ListArgs,
    @Ctx() context: GraphqlContext,
  ) {
    return listConnection(context, 'Statement', args, relatedTo('occasion', id));
  }

  @FieldResolver(() => ArticleConnection, { description: 'The articles that report on it.' })
  articles(@Root() { id }: Event, @Args(() => LIST_ARGS.Article) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Article', args, relatedTo('events', id));
  }
}
