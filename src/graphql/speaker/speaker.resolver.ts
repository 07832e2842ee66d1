import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { type GraphqlContext } from '../context.ts';
import { LIST_ARGS, type ListArgs } from '../paging/list.args.ts';
import { listConnection } from '../paging/list-connection.ts';
import { relatedTo } from '../related.ts';
import { StatementConnection } from '../statement/statement.type.ts';
import { Speaker } from './speaker.type.ts';

@Resolver(() => Speaker)
export class SpeakerResolver {
  @FieldResolver(() => StatementConnection, { description: 'What it said, alone or jointly.' })
  statements(@Root() { id }: Speaker, @Args(() => LIST_ARGS.Statement) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Statement', args, relatedTo('speaker', id));
  }
}
